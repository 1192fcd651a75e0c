package eu.vangnet.casework.disclosures;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Which decisions something may be told on: a step of the case in whose record the table says what
 * it decided to tell (domain.md B.0: each transition records what was disclosed to whom), or a
 * decision about the case in minutes that are approved and so stay as they are. That a case went on
 * to another state is no decision to tell anybody.
 */
@Singleton
class DecisionsToTell {
  private final CaseAccess cases;
  private final MinutedDecisions minutes;

  @Inject
  DecisionsToTell(CaseAccess cases, MinutedDecisions minutes) {
    this.cases = cases;
    this.minutes = minutes;
  }

  /**
   * Refuses a decision that is no step in which it was decided to tell; none is one.
   *
   * @throws ProblemException 400 naming the field
   */
  void requireStep(EntityManager em, UUID caseFile, NewDisclosure sent) {
    if (!sent.decision().stream().allMatch(sentId -> isStep(em, caseFile, sentId))) {
      throw refused("must be the id of a step of this case that says what was decided to tell");
    }
  }

  /**
   * Refuses a decision that is neither such a step nor minuted.
   *
   * @return the conference whose minutes hold it; empty for a step
   * @throws ProblemException 400 naming the field
   */
  Optional<DisclosureOrigin> require(EntityManager em, UUID caseFile, NewDisclosure sent) {
    if (sent.decision().stream().allMatch(sentId -> isStep(em, caseFile, sentId))) {
      return Optional.empty();
    }
    return sent.decision()
        .flatMap(Identifiers::parse)
        .flatMap(entry -> minutes.conference(em, caseFile, entry))
        .map(DisclosureOrigin::conference)
        .or(
            () -> {
              throw refused(
                  "must be the id of a step of this case that says what was decided to tell, or of"
                      + " a decision about it in approved minutes");
            });
  }

  private boolean isStep(EntityManager em, UUID caseFile, String sent) {
    return Identifiers.parse(sent).filter(id -> cases.decidedToTell(em, caseFile, id)).isPresent();
  }

  private static ProblemException refused(String message) {
    return ProblemException.invalid(Violation.body("/decision", "notDecided", message));
  }
}
