package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a guardian may be told: nothing where the guardian's interests stand against those of the
 * child, and nothing that the child said in confidence, as far as the caller hears it: a refusal
 * because of what the caller never heard would tell that it is there. What is copied from such a
 * note is found here; what is said again in other words, somebody has to see.
 */
@Singleton
class GuardianDisclosures {
  /** Shorter words are in many sentences. */
  private static final int TELLING = 12;

  /** What was confided may say more in less; yet a single short word is in many items. */
  private static final int CONFIDED = 8;

  private final CaseAccess cases;
  private final InvolvedAccess persons;

  @Inject
  GuardianDisclosures(CaseAccess cases, InvolvedAccess persons) {
    this.cases = cases;
    this.persons = persons;
  }

  /**
   * The disclosure as it is kept; a guardian is named in it, so that it can be said later who was
   * told.
   *
   * @throws ProblemException 400 where it names no guardian of the case, 409 with the reason where
   *     the guardian may not be told this
   */
  NewDisclosure checked(EntityManager em, UUID caseFile, NewDisclosure sent) {
    return sent.recipient()
        .guardian()
        .map(guardian -> checked(em, caseFile, sent, guardian(em, caseFile, guardian)))
        .orElse(sent);
  }

  private UUID guardian(EntityManager em, UUID caseFile, String sent) {
    return Identifiers.parse(sent)
        .filter(id -> persons.isGuardian(em, caseFile, id))
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body(
                        "/recipient/guardian", "unknown", "must be a guardian of this case")));
  }

  private NewDisclosure checked(
      EntityManager em, UUID caseFile, NewDisclosure sent, UUID guardian) {
    if (persons.isConflicted(em, caseFile, guardian)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "conflictOfInterest: The interests of this guardian stand against those of the child.");
    }
    List<String> confided =
        cases.confided(em, caseFile).stream()
            .map(GuardianDisclosures::folded)
            .filter(note -> !note.isEmpty())
            .toList();
    boolean told =
        sent.items().stream()
            .map(item -> folded(item.what()))
            .anyMatch(item -> confided.stream().anyMatch(note -> repeats(item, note)));
    if (told) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "toldInConfidence: One of the items is what the child said in confidence; leave it out.");
    }
    Optional<String> called = persons.calledIn(em, caseFile, guardian);
    return sent.to(new Recipient(Optional.empty(), called, Optional.of(guardian.toString())));
  }

  private static boolean repeats(String item, String note) {
    return item.equals(note)
        || (note.length() >= CONFIDED && item.contains(note))
        || (item.length() >= TELLING && note.contains(item));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
