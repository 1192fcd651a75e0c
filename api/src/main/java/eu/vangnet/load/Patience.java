package eu.vangnet.load;

import java.time.Duration;
import java.util.Optional;

/**
 * How long one request is repeated while the server is busy, limited or away. Waits double from the
 * first to the longest; a {@code Retry-After} in seconds is obeyed instead. {@code altogether}
 * bounds the sum of the waits of one request.
 */
record Patience(Duration first, Duration longest, Duration altogether) {
  private static final int MOST_DOUBLINGS = 16;

  static Patience usual() {
    return new Patience(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofMinutes(3));
  }

  Duration before(int attempt, Optional<String> retryAfter) {
    return retryAfter
        .filter(seconds -> seconds.matches("[1-9][0-9]{0,4}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElseGet(() -> doubled(attempt));
  }

  private Duration doubled(int attempt) {
    Duration wait = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
