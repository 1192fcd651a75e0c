package eu.vangnet.casework.cases;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Whether the caller may do something to a case, for features whose records hang on it. */
@Singleton
public class CaseAccess {
  private final CaseDecisions decisions;

  @Inject
  CaseAccess(CaseDecisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Lets pass who may.
   *
   * @throws ProblemException 404 when there is no case that the caller may see, 409 when its state
   *     does not permit the action
   */
  public void require(EntityManager em, UUID caseFile, Right action) {
    decisions.require(em, caseFile, action);
  }

  /** The same, and nobody else adds to the case or takes it away until the transaction ends. */
  public void requireAlone(EntityManager em, UUID caseFile, Right action) {
    if (em.find(CaseFile.class, caseFile.toString(), LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    decisions.require(em, caseFile, action);
  }
}
