package eu.vangnet.architecture.broken.casework.sound;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** A bean that keeps all rules. */
@Singleton
final class SoundBean {
  private final Clock clock;

  @Inject
  SoundBean(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return Instant.now(clock);
  }
}
