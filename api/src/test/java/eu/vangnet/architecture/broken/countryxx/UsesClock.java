package eu.vangnet.architecture.broken.countryxx;

import java.time.Clock;

/** A module with a clock. */
final class UsesClock {
  Clock used() {
    throw new UnsupportedOperationException();
  }
}
