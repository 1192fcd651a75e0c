package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.batch.records.ItemRecord;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A stage that visits tenants: each partition takes the next one that waits. */
final class TenantTurn implements StageTurn {
  private final Stage.PerTenant stage;
  private final Tenants tenants;
  private final TenantDatabase database;
  private final StageRecords records;
  private final Resting resting;
  private final Queue<ItemRecord> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger away = new AtomicInteger();

  TenantTurn(
      Stage.PerTenant stage,
      Tenants tenants,
      TenantDatabase database,
      StageRecords records,
      Resting resting) {
    this.stage = stage;
    this.tenants = tenants;
    this.database = database;
    this.records = records;
    this.resting = resting;
  }

  @Override
  public void begin(ActiveJob job) {
    TenantId requester = job.job().key().tenant();
    job.journal()
        .begin(
            stage.name(),
            tenants.active().stream()
                .filter(tenant -> stage.whom().includes(requester, job.job().parameters(), tenant))
                .map(Tenant::id)
                .toList());
    waiting.addAll(records.items(job.job().key(), stage.name(), JobState.WAITING));
  }

  @Override
  public void work(ActiveJob job) {
    Attempts attempts = new Attempts(job, stage, away);
    for (ItemRecord item = waiting.poll(); item != null; item = waiting.poll()) {
      TenantId tenant = item.tenant();
      attempts.of(tenant, item.attempts(), () -> TenantContext.run(tenant, () -> visit(job)));
    }
  }

  private void visit(ActiveJob job) {
    Tenant tenant =
        tenants
            .find(TenantContext.current())
            .orElseThrow(() -> WorkFailed.forGood("tenantUnavailable"));
    Visit visit = new Visit(job, database, tenant, stage.name(), resting);
    if (!visit.wasFinishedBefore()) {
      stage.work().visit(visit);
      visit.finishIfLeftOpen();
    }
  }

  @Override
  public void end(ActiveJob job) {
    if (!records.items(job.job().key(), stage.name(), JobState.WAITING).isEmpty()) {
      // A partition was stopped before all had their turn.
      throw new LeaseLost();
    }
    boolean failures = !records.items(job.job().key(), stage.name(), JobState.FAILED).isEmpty();
    if (failures && !stage.policy().goOnWithout()) {
      job.journal().end(stage.name(), JobState.FAILED);
      throw WorkFailed.forGood(Reasons.TENANTS_FAILED);
    }
    job.journal().end(stage.name(), JobState.FINISHED);
  }
}
