package eu.vangnet.countrybe;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.WeighingOutcome;
import java.util.List;
import java.util.Optional;

/** What a mention and a case can come to, and Belgian words in the shared lists. */
final class Outcomes {
  private Outcomes() {}

  static List<WeighingOutcome> ofAgenda() {
    return List.of(
        new WeighingOutcome(
            "notTakenUp",
            "noConcern",
            Optional.empty(),
            Words.of("Not taken up", "Niet opgenomen", "Non retenu", "Nicht aufgenommen")),
        new WeighingOutcome(
            "moreInformation",
            "moreInformation",
            Optional.empty(),
            Words.of(
                "More information needed",
                "Meer informatie nodig",
                "Plus d'informations nécessaires",
                "Mehr Informationen nötig")),
        new WeighingOutcome(
            "caseFollowUp",
            "multiAgency",
            Optional.of(Stages.CASE_MEETING),
            Words.of(
                "Case-based follow-up",
                "Casusgerichte opvolging",
                "Suivi par cas",
                "Fallbezogene Begleitung")),
        new WeighingOutcome(
            "localTaskForce",
            "policeLed",
            Optional.empty(),
            Words.of(
                "For the local task force",
                "Voor de lokale taskforce",
                "Pour la task force locale",
                "Für die lokale Taskforce")));
  }

  static List<ClosingReason> ofCases() {
    return List.of(
        new ClosingReason(
            "concernAddressed",
            "concernAddressed",
            Words.of("Concern addressed", "Zorg weggenomen", "Inquiétude levée", "Sorge behoben")),
        new ClosingReason(
            "noBasisFound",
            "noBasisFound",
            Words.of("No basis found", "Ongegrond", "Sans fondement", "Unbegründet")),
        new ClosingReason(
            "otherMunicipality",
            "moved",
            Words.of(
                "Moved to another municipality",
                "Verhuisd naar een andere gemeente",
                "Parti dans une autre commune",
                "In eine andere Gemeinde gezogen")),
        new ClosingReason(
            "noLongerReachable",
            "noLongerReachable",
            Words.of(
                "No longer reachable",
                "Niet meer bereikbaar",
                "Plus joignable",
                "Nicht mehr erreichbar")),
        new ClosingReason(
            "handedToJustice",
            "handedToJustice",
            Words.of(
                "Handed to justice",
                "Overgedragen aan justitie",
                "Remis à la justice",
                "Der Justiz übergeben")));
  }

  static List<CodeExtension> belgianWords() {
    return List.of(
        new CodeExtension(
            CoreList.SECTOR,
            "socialWelfareCentre",
            "localAuthority",
            Words.of("Social welfare centre", "OCMW", "CPAS", "ÖSHZ")),
        new CodeExtension(
            CoreList.SECTOR,
            "pupilGuidance",
            "education",
            Words.of("Pupil guidance centre", "CLB", "Centre PMS", "Schülerbegleitung")),
        new CodeExtension(
            CoreList.MEASURE,
            "disengagement",
            "ideologicalDialogue",
            Words.of("Disengagement", "Disengagement", "Désengagement", "Disengagement")));
  }
}
