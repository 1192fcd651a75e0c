package eu.vangnet.batch.journal;

import eu.vangnet.platform.journal.SealingState;
import eu.vangnet.platform.journal.Unsealed;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantRuns;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals every tenant that wrote, about a second later, and all active tenants at start and every
 * ten minutes: what a server left behind that died, or what took longer than the sealer looks
 * again.
 *
 * <p>One platform thread keeps the time; each tenant is sealed on a virtual thread, a few at a
 * time, so that a cell that does not answer delays only its own tenants.
 */
@Singleton
public class SealingSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(SealingSchedule.class);
  private static final long ROUND_SECONDS = 600;
  private static final long LOOK_MILLIS = 250;
  private static final int AT_ONCE = 8;
  private static final Duration BUSY_PAUSE = Duration.ofSeconds(1);
  private static final Duration TROUBLE_PAUSE = Duration.ofSeconds(10);

  private final JournalSealer sealer;
  private final Unsealed unsealed;
  private final SealingState state;
  private final TenantRuns runs;
  private final Set<TenantId> running = ConcurrentHashMap.newKeySet();
  private final Semaphore slots = new Semaphore(AT_ONCE);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("journal-sealing").factory());

  /** Does nothing until the server has started. */
  @Inject
  public SealingSchedule(
      JournalSealer sealer, Unsealed unsealed, SealingState state, TenantRuns runs) {
    this.sealer = sealer;
    this.unsealed = unsealed;
    this.state = state;
    this.runs = runs;
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    timer.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    timer.scheduleWithFixedDelay(
        () -> Thread.ofVirtual().name("journal-round").start(this::round),
        0,
        ROUND_SECONDS,
        TimeUnit.SECONDS);
  }

  /** Stops looking; what waits then is found at the next start. */
  @PreDestroy
  public void stop() {
    timer.shutdownNow();
    try {
      // The slots are kept: with all of them here nothing seals now or later.
      if (!slots.tryAcquire(AT_ONCE, 5, TimeUnit.SECONDS)) {
        LOG.warn("a sealer still worked when the server stopped");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      unsealed
          .due()
          .forEach(
              (tenant, mark) -> {
                if (running.add(tenant)) {
                  Thread.ofVirtual()
                      .name("journal-seal-" + tenant.value())
                      .start(() -> sealDue(tenant, mark));
                }
              });
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.error("the sealer could not look which tenants wait", failure);
    }
  }

  private void sealDue(TenantId tenant, Unsealed.Mark mark) {
    try {
      switch (seal(tenant)) {
        case SEALED -> unsealed.sealed(tenant, mark);
        case BUSY -> unsealed.postponed(tenant, mark, BUSY_PAUSE);
        case HEAD_LOST -> unsealed.postponed(tenant, mark, TROUBLE_PAUSE);
      }
    } catch (RuntimeException failure) {
      LOG.warn("the journal of {} could not be sealed now", tenant, failure);
      state.failed(tenant, "sealingFailed");
      unsealed.postponed(tenant, mark, TROUBLE_PAUSE);
    } finally {
      running.remove(tenant);
    }
  }

  private void round() {
    runs.forEach("sealing of journals", tenant -> seal(tenant.id()));
  }

  private SealReport.Outcome seal(TenantId tenant) {
    slots.acquireUninterruptibly();
    try {
      SealReport.Outcome outcome = sealer.seal(tenant).outcome();
      switch (outcome) {
        case SEALED -> state.succeeded(tenant);
        case HEAD_LOST -> state.failed(tenant, "headLost");
        case BUSY -> LOG.debug("another sealer works on {}", tenant);
      }
      return outcome;
    } finally {
      slots.release();
    }
  }
}
