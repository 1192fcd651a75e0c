package eu.vangnet.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The code lists all countries share. A module adds words of its own, each mapped to one of these
 * codes, so that figures can still be summed.
 */
public enum CoreList {
  /** Type of concern; optional, and none identified is a common answer. */
  CONCERN(
      "concern",
      "noIdeologyIdentified",
      "rightWing",
      "islamist",
      "extremeViolenceFascination",
      "mixedUnclear",
      "antiInstitutional",
      "leftWing",
      "misogynistIncel",
      "separatist",
      "singleIssue",
      "other",
      "notStated"),
  /** Sector of who reported. */
  SECTOR(
      "sector",
      "education",
      "police",
      "localAuthority",
      "health",
      "prisonProbation",
      "community",
      "friendsFamily",
      "self",
      "online",
      "civilSociety",
      "keyFigure",
      "immigration",
      "other",
      "notStated"),
  /** Who a signal comes from; whatever counts as a key figure is protected as one. */
  SIGNAL_SOURCE(
      "signalSource",
      "professional",
      "keyFigure",
      "relative",
      "targetedPerson",
      "anonymousCaller",
      "personConcerned",
      "other",
      "notStated"),
  /** Sex, never required. */
  SEX("sex", "female", "male", "other", "notStated"),
  /** What the first weighing came to. */
  TRIAGE_OUTCOME(
      "triageOutcome",
      "noConcern",
      "adviceGiven",
      "signposted",
      "moreInformation",
      "multiAgency",
      "policeLed",
      "childProtection",
      "lawfulActivity"),
  /** Why a case ended. */
  CLOSING_REASON(
      "closingReason",
      "concernAddressed",
      "moved",
      "declinedSupport",
      "noLongerReachable",
      "handedToJustice",
      "noBasisFound",
      "deceased"),
  /** What was done to support. */
  MEASURE(
      "measure",
      "mentoring",
      "familySupport",
      "parentCoaching",
      "psychologicalHelp",
      "ideologicalDialogue",
      "education",
      "employment",
      "housing",
      "leisure",
      "debt",
      "onlineSafety",
      "faithReferent",
      "probationMeasure",
      "administrativeMeasure",
      "afterCare"),
  /** For all, for groups at risk, for persons. */
  PREVENTION_LEVEL("preventionLevel", "universal", "selective", "indicated");

  private final String code;
  private final List<String> codes;

  CoreList(String code, String... codes) {
    this.code = code;
    this.codes = List.of(codes);
  }

  /** The list's name in the API. */
  public String code() {
    return code;
  }

  /** The codes in their order of presentation. */
  public List<String> codes() {
    return codes;
  }

  /** Whether the list has that code. */
  public boolean contains(String coreCode) {
    return codes.contains(coreCode);
  }

  /** The list with that name. */
  public static Optional<CoreList> of(String code) {
    return Arrays.stream(values()).filter(list -> list.code.equals(code)).findFirst();
  }
}
