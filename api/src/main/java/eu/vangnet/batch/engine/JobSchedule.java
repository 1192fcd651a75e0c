package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.tenants.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for jobs that nobody works on and does them: new ones, and those whose worker
 * fell silent. Begins when the server listens, so it has no part in a process that was started for
 * one job; one that was started for all of them begins it itself.
 */
@Singleton
public class JobSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(JobSchedule.class);
  private static final int AT_ONCE = 2;
  private static final int AFTER_THE_DOOR = Interceptor.Priority.PLATFORM_AFTER + 500;

  private final JobDesk desk;
  private final JobRecords records;
  private final JobKinds kinds;
  private final JobWorker worker;
  private final BatchSettings settings;
  private final Resting resting;
  private final Semaphore slots = new Semaphore(AT_ONCE);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("batch-schedule").factory());

  @Inject
  JobSchedule(
      JobDesk desk,
      JobRecords records,
      JobKinds kinds,
      JobWorker worker,
      BatchSettings settings,
      Tenants tenants) {
    this.desk = desk;
    this.records = records;
    this.kinds = kinds;
    this.worker = worker;
    this.settings = settings;
    this.resting = new Resting(tenants);
  }

  /** Begins to look, unless this server leaves jobs to others. */
  public void start(
      @Observes @Priority(AFTER_THE_DOOR) @Initialized(ApplicationScoped.class) Object started) {
    if (!settings.leavesJobs()) {
      begin();
    }
  }

  /** Begins to look in a process that is there for jobs alone; done once. */
  void begin() {
    timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Stops looking; the worker brings what runs to a good end. */
  @PreDestroy
  public void stop() {
    timer.shutdownNow();
  }

  private void look() {
    try {
      desk.takeIn();
      for (JobRecord job : records.unattended(kinds.names())) {
        Optional<JobKind> kind = kinds.find(job.name());
        // What a resting tenant asked for takes no slot: others would wait behind it.
        if (kind.isPresent() && !resting.rests(job.key().tenant()) && slots.tryAcquire()) {
          Thread.ofVirtual()
              .name("batch-worker-" + job.key().id())
              .start(() -> workInSlot(job, kind.get()));
        }
      }
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.warn("jobs could not be looked for", failure);
    }
  }

  private void workInSlot(JobRecord job, JobKind kind) {
    try {
      worker.work(job, kind);
    } catch (RuntimeException failure) {
      LOG.warn("a worker left job {}; another will take it", job.key().id(), failure);
    } finally {
      slots.release();
    }
  }
}
