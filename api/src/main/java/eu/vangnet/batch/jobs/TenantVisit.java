package eu.vangnet.batch.jobs;

import eu.vangnet.tenants.Tenant;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/**
 * One tenant's turn in a stage. Used by the thread that it was given to.
 *
 * <p>The fence of a job is kept in each tenant's own schema beside what the visit writes there:
 * both commit together or not at all, so a worker that was overtaken changes nothing however late
 * it wakes up.
 */
public interface TenantVisit extends JobRun {

  /** Who is visited. */
  Tenant tenant();

  /**
   * Does a part of the visit in one transaction, which commits only while this worker has the job.
   *
   * @throws LeaseLost when another worker has it by now; nothing was changed
   */
  <T> T inTransaction(Function<EntityManager, T> work);

  /**
   * As {@link #inTransaction}, and marks the visit as finished in the same commit: whatever is
   * killed when, the tenant is not visited again after it and always before it. For the last part;
   * a visit that returns without it is marked in a transaction of its own.
   */
  <T> T finish(Function<EntityManager, T> work);

  /**
   * Brings a transaction that a repository opened itself under the fence. To be called first in it
   * and again last, before it commits; what was written so far is flushed.
   *
   * @throws LeaseLost when another worker has the job by now
   */
  void requireLease(EntityManager transaction);
}
