package eu.vangnet.architecture.broken.casework.signals;

import jakarta.inject.Inject;
import java.time.Clock;

/** A bean with an injected setter. */
final class SetterInjected {
  @Inject
  void use(Clock clock) {
    throw new UnsupportedOperationException(clock.toString());
  }
}
