package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.Lease;
import eu.vangnet.batch.records.Leases;
import eu.vangnet.batch.records.StageJournal;
import eu.vangnet.batch.records.StageRecord;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does jobs in this process, each under a lease. Thread-safe: any number of jobs at once, and the
 * same job never twice.
 */
@Singleton
class JobWorker {
  private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);

  /**
   * A job that ends each of its workers must not go on for ever; reopened, it gets as many again.
   */
  private static final int MOST_TAKINGS = 50;

  private final StageFlow flow;
  private final StageRecords stages;
  private final Tenants tenants;
  private final TenantDatabase database;
  private final Leases leases;
  private final Clock clock;
  private final Resting resting;
  private final Heartbeat heartbeat;
  private final Set<ActiveJob> active = ConcurrentHashMap.newKeySet();

  @Inject
  JobWorker(
      StageFlow flow,
      StageRecords stages,
      Tenants tenants,
      TenantDatabase database,
      BatchDatabase batch,
      BatchSettings settings,
      Clock clock) {
    this.flow = flow;
    this.stages = stages;
    this.tenants = tenants;
    this.database = database;
    this.clock = clock;
    this.leases = new Leases(batch, clock, settings.lease());
    this.resting = new Resting(tenants);
    this.heartbeat = new Heartbeat(settings.lease(), resting);
  }

  /**
   * Takes the job and does it, as far as it can here; returns at once when another worker has it,
   * it is over, or who asked for it rests.
   *
   * @return whether this worker had it
   */
  boolean work(JobRecord job, JobKind kind) {
    if (resting.rests(job.key().tenant())) {
      return false;
    }
    Optional<Lease> lease = leases.take(job.key());
    lease.ifPresent(taken -> work(job, kind, taken));
    return lease.isPresent();
  }

  private void work(JobRecord job, JobKind kind, Lease lease) {
    ActiveJob doing = new ActiveJob(job, kind, lease, new StageJournal(lease, clock), turns(kind));
    active.add(doing);
    try (Heartbeat.Beat beat = heartbeat.of(doing)) {
      LOG.info("job {} is taken, fence {}", job.key().id(), lease.fence());
      if (lease.fence() % MOST_TAKINGS == 0) {
        lease.end(JobState.FAILED, Optional.of(Reasons.TAKEN_TOO_OFTEN));
        return;
      }
      int swept = flow.sweep(job.key());
      if (swept > 0) {
        LOG.info("job {}: {} rows of a worker that ended were closed", job.key().id(), swept);
      }
      doing.journal().lay(kind.stages().stream().map(Stage::name).toList());
      flow.run(doing);
      settle(doing);
    } catch (LeaseLost lost) {
      LOG.info("job {} was taken over by another worker", job.key().id());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      active.remove(doing);
    }
  }

  private Map<String, StageTurn> turns(JobKind kind) {
    Map<String, StageTurn> turns = new HashMap<>();
    for (Stage stage : kind.stages()) {
      turns.put(
          stage.name(),
          switch (stage) {
            case Stage.PerTenant all -> new TenantTurn(all, tenants, database, stages, resting);
            case Stage.Once one -> new SingleTurn(one, tenants, stages);
          });
    }
    return turns;
  }

  private void settle(ActiveJob doing) {
    List<StageRecord> all = stages.stages(doing.job().key());
    boolean finished = all.stream().allMatch(stage -> stage.state() == JobState.FINISHED);
    if (finished) {
      doing.lease().end(JobState.FINISHED, Optional.empty());
    } else if (doing.halted().isEmpty()) {
      doing.lease().end(JobState.FAILED, doing.failure().or(() -> Optional.of(Reasons.UNEXPECTED)));
    } else if (doing.halted().get() == ActiveJob.Halt.CANCELLED) {
      doing.lease().end(JobState.CANCELLED, Optional.empty());
    } else if (doing.halted().get() == ActiveJob.Halt.PAUSED) {
      doing.lease().release();
    }
    // Otherwise it is lost: another has it, or will when the lease has run out.
    LOG.info("job {} is left, finished {}", doing.job().key().id(), finished);
  }

  /** Nothing more is begun; what runs comes to the end of its visits. */
  @PreDestroy
  void pause() {
    active.forEach(job -> job.halt(ActiveJob.Halt.PAUSED));
    long deadline = System.nanoTime() + leases.length().toNanos() / 2;
    while (!active.isEmpty() && System.nanoTime() < deadline) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    heartbeat.stop();
  }
}
