package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.TenantVisit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A job for the processes of a test: it visits the tenants that a setting marks, slowly, and each
 * visit leaves a row. A bean, so that every process with the classes of the tests can do it.
 */
@ApplicationScoped
public class LoggedVisits implements JobKind {
  static final String NAME = "logged-visits";
  static final String MARK = "loggedVisits";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String meaning() {
    return "Leaves a row at each marked tenant.";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of(
        new JobParameter("pause", "how long a visit takes", NUMBER, "milliseconds", true),
        new JobParameter("run", "tells runs apart", NUMBER, "a number", true));
  }

  @Override
  public List<Stage> stages() {
    return List.of(
        new Stage.PerTenant(
            "visit",
            tenant -> "on".equals(tenant.settings().get(MARK)),
            LoggedVisits::visit,
            FailurePolicy.strict(8)),
        new Stage.Once(
            "sum", run -> run.result("/v1/tenants/" + run.requester()), FailurePolicy.strict(1)));
  }

  private static void visit(TenantVisit visit) {
    long pause = Long.parseLong(visit.parameters().text("pause"));
    sleep(pause);
    visit.finish(
        transaction -> {
          long rows = VisitedTenants.log(visit, transaction);
          sleep(pause);
          return rows;
        });
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
