package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.OnceWork;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.TenantWork;
import eu.vangnet.tenants.TenantId;
import java.util.List;
import java.util.Set;

/**
 * A job of the tests: it visits some tenants, then runs once. No bean, so that the server of the
 * tests leaves it to them.
 */
record TwoStageJob(Set<TenantId> tenants, TenantWork visit, OnceWork once, FailurePolicy policy)
    implements JobKind {
  static final String VISIT = "visit";
  static final String SUM = "sum";

  @Override
  public String name() {
    return "two-stage";
  }

  @Override
  public String meaning() {
    return "Visits tenants and runs once.";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of();
  }

  @Override
  public List<Stage> stages() {
    return List.of(
        new Stage.PerTenant(VISIT, tenant -> tenants.contains(tenant.id()), visit, policy),
        new Stage.Once(SUM, once, FailurePolicy.strict(1)));
  }
}
