package eu.vangnet.batch.rounds;

import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes over all tenants at start and again ten minutes after each end, one tenant at a time.
 *
 * <p>After each tenant it rests 39 times as long as the visit took, so a round costs at most a
 * fortieth of one processor however many tenants there are, and requests do not feel it. A tenant
 * of a healthy cell is visited in some 20 ms: a thousand tenants take a quarter of an hour.
 */
final class RegularRound {
  private static final Logger LOG = LoggerFactory.getLogger(RegularRound.class);

  private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(10);
  private static final int RESTS = 39;

  /** A cell that does not answer must not hold up the tenants of the others for long. */
  private static final Duration LONGEST_REST = Duration.ofSeconds(2);

  private final Supplier<List<TenantId>> tenants;
  private final Consumer<TenantId> visit;
  private final Duration between;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * Does nothing until it is started.
   *
   * @param visit must contain its failures: what it throws ends the rounds
   */
  RegularRound(Supplier<List<TenantId>> tenants, Consumer<TenantId> visit) {
    this(tenants, visit, BETWEEN_ROUNDS);
  }

  /** The same with another pause between the end of a round and the next. */
  RegularRound(Supplier<List<TenantId>> tenants, Consumer<TenantId> visit, Duration between) {
    this.tenants = tenants;
    this.visit = visit;
    this.between = between;
  }

  void start(String name) {
    Thread.ofVirtual().name(name).start(this::rounds);
  }

  /** No further tenant is visited; a visit that has begun is ended. */
  void stop() {
    stopped.countDown();
  }

  private void rounds() {
    do {
      round();
    } while (stillGoingAfter(between));
  }

  private void round() {
    for (TenantId tenant : found()) {
      long begun = System.nanoTime();
      visit.accept(tenant);
      if (!stillGoingAfter(restAfter(Duration.ofNanos(System.nanoTime() - begun)))) {
        return;
      }
    }
  }

  /** The registry may be away; the next round asks again. */
  private List<TenantId> found() {
    try {
      return tenants.get();
    } catch (RuntimeException failure) {
      LOG.warn("the tenants could not be listed for a round", failure);
      return List.of();
    }
  }

  /** How long to rest after a visit that took so long. */
  static Duration restAfter(Duration visit) {
    Duration rest = visit.multipliedBy(RESTS);
    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }

  private boolean stillGoingAfter(Duration pause) {
    try {
      return !stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
