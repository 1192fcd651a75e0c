package eu.vangnet.platform.observation;

import java.util.Collection;
import java.util.Comparator;

/** How well something works; later is worse. */
public enum HealthStatus {
  /** Works. */
  UP,
  /** Works, but somebody should look at it. */
  DEGRADED,
  /** Does not work. */
  DOWN;

  /** The worst of all; {@link #UP} of none. */
  static HealthStatus worst(Collection<HealthStatus> all) {
    return all.stream().max(Comparator.naturalOrder()).orElse(UP);
  }
}
