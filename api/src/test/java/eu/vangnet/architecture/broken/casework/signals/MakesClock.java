package eu.vangnet.architecture.broken.casework.signals;

import java.time.Clock;

/** A clock that no test can replace. */
final class MakesClock {
  Clock clock() {
    return Clock.systemUTC();
  }
}
