package eu.vangnet.privacy.breaches;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time in which the authority is to hear of a breach: 72 hours after the controller became
 * aware of it (GDPR article 33(1)). Hours of the clock, not of the office: weekends and holidays
 * count (Regulation 1182/71, article 3).
 */
final class BreachClock {
  static final Duration TIME = Duration.ofHours(72);

  private BreachClock() {}

  static Instant dueAt(Instant discoveredAt) {
    return discoveredAt.plus(TIME);
  }

  /**
   * Whether the authority heard of it too late, or has not heard of it in time.
   *
   * @param needed false where the decision was that it need not hear of it
   */
  static boolean late(
      Instant discoveredAt, Optional<Instant> notifiedAt, boolean needed, Instant now) {
    return needed && notifiedAt.orElse(now).isAfter(dueAt(discoveredAt));
  }
}
