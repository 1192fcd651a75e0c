package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Requests for access, for the bundles that answer them. */
@Singleton
public class RequestExports {
  private final RequestDecisions decisions;
  private final RequestWork work;

  @Inject
  RequestExports(RequestDecisions decisions, RequestWork work) {
    this.decisions = decisions;
    this.work = work;
  }

  /**
   * Notes in a request that these records are given out, in the caller's transaction.
   *
   * @return whether a guardian gets them
   * @throws eu.vangnet.platform.problems.ProblemException 404 where there is no such request, 409
   *     where it asks for no access or is not that far, 400 for a record that nobody has
   */
  public boolean exported(EntityManager em, UUID request, NewRecords records) {
    SubjectRequest found = decisions.require(em, request, Right.REQUEST_EXPORT);
    work.requireRecords(em, records);
    List<RecordId> given = records.ids();
    work.done(em, found, RecordAct.EXPORTED, given);
    return work.asksGuardian(found);
  }
}
