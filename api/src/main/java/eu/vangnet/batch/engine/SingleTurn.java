package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.batch.records.ItemRecord;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.tenants.Tenants;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A stage that runs once; its only item is the tenant that asked. */
final class SingleTurn implements StageTurn {
  private final Stage.Once stage;
  private final Tenants tenants;
  private final StageRecords records;

  SingleTurn(Stage.Once stage, Tenants tenants, StageRecords records) {
    this.stage = stage;
    this.tenants = tenants;
    this.records = records;
  }

  @Override
  public void begin(ActiveJob job) {
    job.journal().begin(stage.name(), List.of(job.job().key().tenant()));
  }

  @Override
  public void work(ActiveJob job) {
    for (ItemRecord item : records.items(job.job().key(), stage.name(), JobState.WAITING)) {
      SingleRun run = new SingleRun(job, stage.name(), tenants, records);
      new Attempts(job, stage, new AtomicInteger())
          .of(item.tenant(), item.attempts(), () -> stage.work().run(run));
    }
  }

  @Override
  public void end(ActiveJob job) {
    List<ItemRecord> failed = records.items(job.job().key(), stage.name(), JobState.FAILED);
    job.journal().end(stage.name(), failed.isEmpty() ? JobState.FINISHED : JobState.FAILED);
    if (!failed.isEmpty()) {
      throw WorkFailed.forGood(failed.getFirst().reason().orElse(Reasons.UNEXPECTED));
    }
  }
}
