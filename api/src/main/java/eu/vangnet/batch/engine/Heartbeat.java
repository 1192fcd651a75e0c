package eu.vangnet.batch.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews leases while their jobs are worked on, and hears there whether they are to end. */
final class Heartbeat {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final int BEATS_PER_LEASE = 6;

  private final long everyMillis;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("batch-heartbeat").factory());

  private final Resting resting;

  Heartbeat(Duration lease, Resting resting) {
    this.resting = resting;
    everyMillis = Math.max(50, lease.toMillis() / BEATS_PER_LEASE);
  }

  /** Beats for this job until it is closed. */
  Beat of(ActiveJob job) {
    return new Beat(
        timer.scheduleWithFixedDelay(
            () -> beat(job), everyMillis, everyMillis, TimeUnit.MILLISECONDS));
  }

  private void beat(ActiveJob job) {
    try {
      switch (job.lease().renew()) {
        case LOST -> job.halt(ActiveJob.Halt.LOST);
        case CANCEL_REQUESTED -> job.halt(ActiveJob.Halt.CANCELLED);
        case HELD -> {
          if (resting.rests(job.job().key().tenant())) {
            job.halt(ActiveJob.Halt.PAUSED);
          }
        }
      }
    } catch (RuntimeException unreachable) {
      // The lease runs out by itself; every write asks for it. A task that throws would not beat
      // on.
      LOG.warn("the lease of job {} could not be renewed", job.job().key().id(), unreachable);
    }
  }

  void stop() {
    timer.shutdownNow();
  }

  /** The beating for one job. */
  record Beat(ScheduledFuture<?> task) implements AutoCloseable {
    @Override
    public void close() {
      task.cancel(false);
    }
  }
}
