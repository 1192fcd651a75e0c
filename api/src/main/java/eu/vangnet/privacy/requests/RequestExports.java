package eu.vangnet.privacy.requests;

import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Requests for access, for the bundles that answer them. */
@Singleton
public class RequestExports {
  private final RequestDecisions decisions;
  private final RequestWork work;
  private final RequestMatches matches;

  @Inject
  RequestExports(RequestDecisions decisions, RequestWork work, RequestMatches matches) {
    this.matches = matches;
    this.decisions = decisions;
    this.work = work;
  }

  /**
   * Holds the records that are to be given out against what the search for the person leads to; not
   * in the transaction that gives them out.
   *
   * @throws eu.vangnet.platform.problems.ProblemException 404 where there is no such request, 409
   *     where it asks for no access or is not that far, 400 for a record that is no match where no
   *     reason is given
   */
  public ChosenRecords chosen(UUID request, NewRecords records) {
    return matches.chosen(request, Right.REQUEST_EXPORT, records);
  }

  /**
   * Notes in a request that these records are given out, in the caller's transaction.
   *
   * @return whether a guardian gets them
   * @throws eu.vangnet.platform.problems.ProblemException 404 where there is no such request, 409
   *     where it asks for no access or is not that far, 400 for a record that nobody has
   */
  public boolean exported(
      EntityManager em, UUID request, NewRecords records, ChosenRecords chosen) {
    SubjectRequest found = decisions.require(em, request, Right.REQUEST_EXPORT);
    work.requireRecords(em, records);
    work.done(em, found, RecordAct.EXPORTED, chosen);
    return work.asksGuardian(found);
  }
}
