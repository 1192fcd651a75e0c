package eu.vangnet.batch.jobs;

/** What a job does at one tenant. */
@FunctionalInterface
public interface TenantWork {

  /**
   * Does it, bound to the tenant. Called again after a failure or a crash until the visit is marked
   * as finished, so doing it twice must come to the same as once.
   *
   * @throws WorkFailed with a code that may be recorded
   */
  void visit(TenantVisit visit);
}
