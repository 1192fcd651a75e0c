package eu.vangnet.batch.jobs;

import eu.vangnet.tenants.TenantId;
import java.time.Instant;

/** What work knows of the job that it belongs to. */
public interface JobRun {

  /** The job. */
  JobId job();

  /** Its parameters. */
  JobParameters parameters();

  /** The tenant that asked for it. */
  TenantId requester();

  /** When it was asked for: a present that stays the same after each restart. */
  Instant requestedAt();

  /** The number of this taking of the lease; a worker that takes over has a higher one. */
  long fence();

  /**
   * Asks whether this worker still has the job.
   *
   * @throws LeaseLost when it has not; never to be caught by work
   */
  void requireLease();
}
