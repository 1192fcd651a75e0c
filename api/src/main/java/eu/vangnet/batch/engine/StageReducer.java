package eu.vangnet.batch.engine;

import jakarta.batch.api.partition.AbstractPartitionReducer;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a stage before its partitions and ends it when all of them are back. */
@Named(StageReducer.NAME)
@Dependent
class StageReducer extends AbstractPartitionReducer {
  static final String NAME = "stageReducer";

  private final StepContext step;

  @Inject
  StageReducer(StepContext step) {
    this.step = step;
  }

  @Override
  public void beginPartitionedStep() {
    step.setExitStatus(StageBatchlet.outcome(job -> job.turn(step.getStepName()).begin(job)));
  }

  @Override
  public void beforePartitionedStepCompletion() {
    step.setExitStatus(StageBatchlet.outcome(job -> job.turn(step.getStepName()).end(job)));
  }
}
