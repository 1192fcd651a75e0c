package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The cases of the current tenant for features whose records hang on them. */
@Singleton
public class CaseAccess {
  private final CaseDecisions decisions;
  private final Clock clock;

  @Inject
  CaseAccess(CaseDecisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Asks whether the caller may do this to the case; whoever changes something holds its row until
   * the transaction ends.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  public void require(EntityManager em, UUID caseFile, Right action) {
    decisions.require(em, caseFile, action);
  }

  /** The same, with what the caller may hear of the case now. */
  public Hearing hearing(EntityManager em, UUID caseFile, Right action) {
    decisions.require(em, caseFile, action);
    return new Hearing(RequestContext.current().principalOrRefuse(), clock.instant());
  }

  /**
   * As {@link #require}, and nobody else adds to the case or takes it away until the transaction
   * ends.
   */
  public void requireAlone(EntityManager em, UUID caseFile, Right action) {
    if (em.find(CaseFile.class, caseFile.toString(), LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    decisions.require(em, caseFile, action);
  }

  /** Whether the case's module knows this legal basis; the case was asked for before. */
  public boolean knowsLegalBasis(EntityManager em, UUID caseFile, String code) {
    return Optional.ofNullable(em.find(CaseFile.class, caseFile.toString()))
        .filter(file -> decisions.procedureOf(file).knowsLegalBasis(code))
        .isPresent();
  }

  /** Whether the case took this step. */
  public boolean took(EntityManager em, UUID caseFile, UUID step) {
    return Optional.ofNullable(em.find(CaseStep.class, step.toString()))
        .filter(taken -> taken.caseId().equals(caseFile))
        .isPresent();
  }
}
