package eu.vangnet.batch.journal;

import eu.vangnet.batch.rounds.TenantSchedule;
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
import java.util.Optional;

/** Seals every tenant that wrote, about a second later, and tells how that goes. */
@Singleton
public class SealingSchedule {
  private static final Duration BUSY_PAUSE = Duration.ofSeconds(1);
  private static final Duration TROUBLE_PAUSE = Duration.ofSeconds(10);

  private final JournalSealer sealer;
  private final SealingState state;
  private final TenantSchedule schedule;

  /** Does nothing until the server has started. */
  @Inject
  public SealingSchedule(
      JournalSealer sealer, Unsealed unsealed, SealingState state, TenantRuns runs) {
    this.sealer = sealer;
    this.state = state;
    this.schedule = new TenantSchedule("journal-sealing", unsealed, runs, this::seal);
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    schedule.start();
  }

  /** Stops looking; what waits then is found at the next start. */
  @PreDestroy
  public void stop() {
    schedule.stop();
  }

  private Optional<Duration> seal(TenantId tenant) {
    try {
      return switch (sealer.seal(tenant).outcome()) {
        case SEALED -> {
          state.succeeded(tenant);
          yield Optional.empty();
        }
        case BUSY -> Optional.of(BUSY_PAUSE);
        case HEAD_LOST -> {
          state.failed(tenant, "headLost");
          yield Optional.of(TROUBLE_PAUSE);
        }
      };
    } catch (RuntimeException failure) {
      state.failed(tenant, "sealingFailed");
      throw failure;
    }
  }
}
