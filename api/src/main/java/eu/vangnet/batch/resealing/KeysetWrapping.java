package eu.vangnet.batch.resealing;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.StageRun;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.tenants.KeyUnavailable;
import eu.vangnet.tenants.KeyWrapping;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The job that wraps every keyset with the present master key, after that one was changed. */
@Singleton
public class KeysetWrapping implements JobKind {
  private static final Logger LOG = LoggerFactory.getLogger(KeysetWrapping.class);

  private final KeyWrapping wrapping;

  @Inject
  KeysetWrapping(KeyWrapping wrapping) {
    this.wrapping = wrapping;
  }

  @Override
  public String name() {
    return "rewrap-keysets";
  }

  @Override
  public String meaning() {
    return "wraps all keysets with the present version of the master key";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of();
  }

  @Override
  public List<Stage> stages() {
    return List.of(new Stage.Once("wrap", this::wrap, FailurePolicy.strict(5)));
  }

  private void wrap(StageRun run) {
    try {
      int changed = wrapping.renew(run::requireLease);
      LOG.info("{} keysets were wrapped anew", changed);
      if (wrapping.left() > 0) {
        throw WorkFailed.again("keysetsLeft");
      }
    } catch (KeyUnavailable refused) {
      LOG.warn("keysets could not be wrapped anew: {}", refused.getMessage());
      throw WorkFailed.again("keyUnavailable");
    }
  }
}
