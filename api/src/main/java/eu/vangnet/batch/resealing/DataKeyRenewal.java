package eu.vangnet.batch.resealing;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.batch.jobs.TenantWork;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.tenants.DataKeys;
import eu.vangnet.tenants.KeysChangedLately;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The job that gives tenants a new data key and seals all rows with it, while servers run. It ends
 * when no row is left under an old key; the old key is destroyed by a job of its own, later.
 */
@Singleton
public class DataKeyRenewal implements JobKind {
  /** Its name in requests. */
  public static final String NAME = "renew-data-keys";

  /** Enough pauses for every server to have seen the change before. */
  private static final int ATTEMPTS = 15;

  private static final JobParameter REASON =
      new JobParameter(
          "reason",
          "why, for who oversees",
          Pattern.compile("[a-z][A-Za-z0-9]{0,39}"),
          "a code such as routine",
          false);

  private final DataKeys keys;
  private final Resealing resealing;

  @Inject
  DataKeyRenewal(DataKeys keys, Resealing resealing) {
    this.keys = keys;
    this.resealing = resealing;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String meaning() {
    return "gives tenants a new data key and seals every row with it";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of(Chosen.PARAMETER, REASON);
  }

  @Override
  public List<Stage> stages() {
    return List.of(
        stage("stage", this::stage, FailurePolicy.lenient(ATTEMPTS)),
        stage("promote", this::promote, FailurePolicy.lenient(ATTEMPTS)),
        // Strict: who failed before has old rows left, and the job must not say that it has ended
        // well.
        stage("reseal", this::reseal, FailurePolicy.strict(ATTEMPTS)));
  }

  private static Stage stage(String name, TenantWork work, FailurePolicy policy) {
    return new Stage.PerTenant(name, Chosen::includes, work, policy);
  }

  private void stage(TenantVisit visit) {
    visit.requireLease();
    keys.stage();
  }

  private void promote(TenantVisit visit) {
    try {
      visit.requireLease();
      keys.promote();
    } catch (KeysChangedLately early) {
      throw WorkFailed.again("notYetKnown");
    }
  }

  /** Not before every server seals with the new key: what one sealed later would be left behind. */
  private void reseal(TenantVisit visit) {
    if (!keys.isUnchangedFor(DataKeys.KNOWN)) {
      throw WorkFailed.again("notYetKnown");
    }
    resealing.visit(visit);
  }
}
