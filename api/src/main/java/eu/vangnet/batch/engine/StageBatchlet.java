package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.jobs.WorkFailed;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One partition of a stage, or all of a stage that has none. */
@Named(StageBatchlet.NAME)
@Dependent
class StageBatchlet extends AbstractBatchlet {
  static final String NAME = "stage";
  private static final Logger LOG = LoggerFactory.getLogger(StageBatchlet.class);

  private final StepContext step;

  @Inject
  StageBatchlet(StepContext step) {
    this.step = step;
  }

  /** Fails without throwing: the end of the stage looks at what is on record. */
  @Override
  public String process() {
    return fault(job -> job.turn(step.getStepName()).work(job)).orElse("done");
  }

  /**
   * Does a part of the job of this thread.
   *
   * @return the reason code of its failure; nothing else may reach the library, which would write
   *     the text of what is thrown into its tables, trace and all
   */
  static Optional<String> fault(Part part) {
    ActiveJob job = ActiveJob.CURRENT.get();
    try {
      part.of(job);
      return Optional.empty();
    } catch (LeaseLost lost) {
      job.halt(ActiveJob.Halt.LOST);
      return Optional.of("leaseLost");
    } catch (RuntimeException failure) {
      LOG.warn("job {} could not go on", job.job().key().id(), failure);
      job.fail(Reasons.of(failure));
      return Optional.of(Reasons.of(failure));
    }
  }

  /** As {@link #fault}, and ends the step with the code. */
  static void orFail(Part part) {
    fault(part)
        .ifPresent(
            code -> {
              throw WorkFailed.forGood(code);
            });
  }

  /** Part of a job. */
  @FunctionalInterface
  interface Part {
    void of(ActiveJob job);
  }
}
