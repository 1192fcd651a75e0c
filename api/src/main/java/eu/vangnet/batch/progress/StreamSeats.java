package eu.vangnet.batch.progress;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many streams a client of a tenant holds open at this server: each holds a connection and asks
 * the database once a second. A seat is given back when its stream ends; one whose stream never
 * began runs out by itself. Thread-safe.
 */
@Singleton
class StreamSeats {
  static final int MOST = 10;

  /** Longer than any stream. */
  private static final Duration RUNS_OUT = JobEvents.LONGEST.plusSeconds(30);

  private final Clock clock;
  private final Map<Seat, Instant> taken = new HashMap<>();
  private final AtomicLong last = new AtomicLong();

  @Inject
  StreamSeats(Clock clock) {
    this.clock = clock;
  }

  /** One stream of a client. */
  record Seat(TenantId tenant, String client, long number) {
    boolean isOf(Principal caller) {
      return tenant.equals(caller.tenant()) && client.equals(caller.client());
    }
  }

  /**
   * Takes a seat.
   *
   * @throws ProblemException 429 when the client holds as many as it may
   */
  synchronized Seat take(Principal caller) {
    Instant now = clock.instant();
    taken.values().removeIf(end -> !now.isBefore(end));
    List<Instant> own =
        taken.entrySet().stream()
            .filter(seat -> seat.getKey().isOf(caller))
            .map(Map.Entry::getValue)
            .toList();
    if (own.size() >= MOST) {
      throw full(Duration.between(now, own.stream().min(Comparator.naturalOrder()).orElseThrow()));
    }
    Seat seat = new Seat(caller.tenant(), caller.client(), last.incrementAndGet());
    taken.put(seat, now.plus(RUNS_OUT));
    return seat;
  }

  /** Gives it back; again does no harm. */
  synchronized void leave(Seat seat) {
    taken.remove(seat);
  }

  private static ProblemException full(Duration wait) {
    return new ProblemException(
        ProblemType.TOO_MANY_REQUESTS,
        "This client follows "
            + MOST
            + " jobs already. Close one of these streams, or read the job itself now and then.",
        List.of(),
        Map.of("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
  }
}
