package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.JobParameters;
import eu.vangnet.batch.jobs.JobRun;
import eu.vangnet.tenants.TenantId;
import java.time.Instant;

/** What visits and single runs have in common. */
abstract class Run implements JobRun {
  private final ActiveJob job;

  Run(ActiveJob job) {
    this.job = job;
  }

  ActiveJob active() {
    return job;
  }

  @Override
  public JobId job() {
    return job.job().key().id();
  }

  @Override
  public JobParameters parameters() {
    return job.job().parameters();
  }

  @Override
  public TenantId requester() {
    return job.job().key().tenant();
  }

  @Override
  public Instant requestedAt() {
    return job.job().requestedAt();
  }

  @Override
  public long fence() {
    return job.lease().fence();
  }

  @Override
  public void requireLease() {
    job.requireGoing();
    job.lease().require();
  }
}
