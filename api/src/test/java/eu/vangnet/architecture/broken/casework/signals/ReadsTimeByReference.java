package eu.vangnet.architecture.broken.casework.signals;

import java.time.Instant;
import java.util.function.Supplier;

/** The machine's time, without a call. */
final class ReadsTimeByReference {
  Supplier<Instant> now() {
    return Instant::now;
  }
}
