package eu.vangnet.batch.resealing;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.tenants.DataKeys;
import eu.vangnet.tenants.KeysChangedLately;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The job that destroys old data keys, each only when nothing is sealed with it any more and nobody
 * can still be writing something that is. Backups from before open no more after it.
 */
@Singleton
public class OldKeyDestruction implements JobKind {
  private final DataKeys keys;
  private final Resealing resealing;

  @Inject
  OldKeyDestruction(DataKeys keys, Resealing resealing) {
    this.keys = keys;
    this.resealing = resealing;
  }

  @Override
  public String name() {
    return "destroy-old-data-keys";
  }

  @Override
  public String meaning() {
    return "destroys data keys that were replaced, where no row is left under them";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of(Chosen.PARAMETER);
  }

  @Override
  public List<Stage> stages() {
    return List.of(
        new Stage.PerTenant("destroy", Chosen::includes, this::destroy, FailurePolicy.strict(3)));
  }

  /** The order is the promise: first nobody writes with the old key, then nothing is left. */
  private void destroy(TenantVisit visit) {
    if (!keys.isUnchangedFor(DataKeys.SETTLED)) {
      throw WorkFailed.forGood("keysChangedLately");
    }
    resealing.requireNoneLeft(visit);
    try {
      keys.destroyOld();
    } catch (KeysChangedLately meanwhile) {
      throw WorkFailed.forGood("keysChangedLately");
    }
  }
}
