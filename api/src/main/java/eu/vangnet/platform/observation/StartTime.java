package eu.vangnet.platform.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** When this server started. */
@Singleton
class StartTime {
  private final Instant instant;

  @Inject
  StartTime(Clock clock) {
    this.instant = clock.instant();
  }

  Instant instant() {
    return instant;
  }

  /** Observing the start makes the bean then, and not with the first question. */
  void started(@Observes @Initialized(ApplicationScoped.class) Object start) {}
}
