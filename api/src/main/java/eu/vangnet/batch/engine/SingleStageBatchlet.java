package eu.vangnet.batch.engine;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A stage without partitions, from its beginning to its end. */
@Named(SingleStageBatchlet.NAME)
@Dependent
class SingleStageBatchlet extends AbstractBatchlet {
  static final String NAME = "singleStage";

  private final StepContext step;

  @Inject
  SingleStageBatchlet(StepContext step) {
    this.step = step;
  }

  @Override
  public String process() {
    return StageBatchlet.outcome(
        job -> {
          StageTurn turn = job.turn(step.getStepName());
          turn.begin(job);
          turn.work(job);
          turn.end(job);
        });
  }
}
