package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.LeaseLost;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One partition of a stage, or all of a stage that has none. */
@Named(StageBatchlet.NAME)
@Dependent
class StageBatchlet extends AbstractBatchlet {
  static final String NAME = "stage";

  /** Begins the exit status of what failed; the steps end their job on it. */
  static final String FAILED = "failed:";

  private static final Logger LOG = LoggerFactory.getLogger(StageBatchlet.class);

  private final StepContext step;

  @Inject
  StageBatchlet(StepContext step) {
    this.step = step;
  }

  @Override
  public String process() {
    return outcome(job -> job.turn(step.getStepName()).work(job));
  }

  /**
   * Does a part of the job of this thread. It never throws: the library would write the text of
   * what is thrown into its tables, and cannot read back what it has stored of it, because the
   * server reads no serialised objects; its rows would then stay open.
   *
   * @return the exit status for the library: done, or {@link #FAILED} with the reason code
   */
  static String outcome(Part part) {
    ActiveJob job = ActiveJob.CURRENT.get();
    try {
      part.of(job);
      return "done";
    } catch (LeaseLost lost) {
      job.halt(ActiveJob.Halt.LOST);
      return FAILED + "leaseLost";
    } catch (RuntimeException failure) {
      LOG.warn("job {} could not go on", job.job().key().id(), failure);
      job.fail(Reasons.of(failure));
      return FAILED + Reasons.of(failure);
    }
  }

  /** Part of a job. */
  @FunctionalInterface
  interface Part {
    void of(ActiveJob job);
  }
}
