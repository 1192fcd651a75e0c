package eu.vangnet.batch.retention;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.StageRun;
import eu.vangnet.privacy.retention.RunDesk;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The job that takes away what is over at the tenant that asked for it. */
@Singleton
public class RetentionJob implements JobKind {
  private static final String ERASE = "erase";

  private final RetentionVisit visit;

  @Inject
  RetentionJob(RetentionVisit visit) {
    this.visit = visit;
  }

  @Override
  public String name() {
    return RunDesk.JOB;
  }

  @Override
  public String meaning() {
    return "takes away the records of a tenant whose time is over, unless something holds them";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of();
  }

  @Override
  public List<Stage> stages() {
    return List.of(
        new Stage.PerTenant(
            ERASE,
            (requester, parameters, tenant) -> tenant.id().equals(requester),
            visit::visit,
            FailurePolicy.strict(3)),
        new Stage.Once("tell", RetentionJob::tell, FailurePolicy.strict(3)));
  }

  private static void tell(StageRun run) {
    run.result("/v1/runs/" + run.job());
  }
}
