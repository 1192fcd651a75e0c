package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.jobs.WorkFailed;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One partition of a stage, or all of a stage that has none. */
@Named(StageBatchlet.NAME)
@Dependent
class StageBatchlet extends AbstractBatchlet {
  static final String NAME = "stage";

  private final StepContext step;

  @Inject
  StageBatchlet(StepContext step) {
    this.step = step;
  }

  @Override
  public String process() {
    return guarded(job -> job.turn(step.getStepName()).work(job));
  }

  /**
   * Nothing but a code passes: what an artifact throws, the library writes into its tables, trace
   * and all.
   */
  static String guarded(Part part) {
    ActiveJob job = ActiveJob.CURRENT.get();
    try {
      part.of(job);
      return "done";
    } catch (LeaseLost lost) {
      job.halt(ActiveJob.Halt.LOST);
      throw lost;
    } catch (RuntimeException failure) {
      job.fail(Reasons.of(failure));
      throw WorkFailed.forGood(Reasons.of(failure));
    }
  }

  /** Part of a job. */
  @FunctionalInterface
  interface Part {
    void of(ActiveJob job);
  }
}
