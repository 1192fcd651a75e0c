package eu.vangnet.batch.courier;

import eu.vangnet.batch.leases.TenantLease;
import eu.vangnet.batch.leases.TenantLease.LeaseLost;
import eu.vangnet.platform.messages.WaitingLetter;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what one tenant sends, and gives its features what has come for it. Thread-safe; of two
 * couriers, in one server or in several, one works for a tenant at a time.
 */
@Singleton
public class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int TOGETHER = 50;
  private static final Duration BUSY_PAUSE = Duration.ofSeconds(1);

  private final OnBehalf behalf;
  private final List<Route> routes;
  private final Tenants tenants;
  private final Clock clock;
  private final TenantLease lease;
  private final Progress progress;

  /** A courier with a name of its own among all servers. */
  @Inject
  Courier(OnBehalf behalf, Delivery delivery, Handling handling, Tenants tenants, Clock clock) {
    this(behalf, List.of(delivery, handling), tenants, clock, (step, letter) -> {});
  }

  Courier(OnBehalf behalf, List<Route> routes, Tenants tenants, Clock clock, Progress progress) {
    this.behalf = behalf;
    this.routes = routes;
    this.tenants = tenants;
    this.clock = clock;
    this.lease = new TenantLease("courier_lease", UUID.randomUUID(), clock);
    this.progress = progress;
  }

  /**
   * Does what is due for the tenant; called with no tenant bound. For one that is closing, what it
   * sent before is carried, and nothing is given to it.
   *
   * @return after which pause something is due again; empty when nothing waits
   */
  public Optional<Duration> visit(TenantId tenant) {
    List<Route> open = tenants.find(tenant).map(Tenant::status).map(this::open).orElse(List.of());
    if (open.isEmpty() || behalf.read(tenant, work -> isIdle(open, work))) {
      return Optional.empty();
    }
    OptionalLong fence = behalf.of(tenant, lease::take);
    if (fence.isEmpty()) {
      return Optional.of(BUSY_PAUSE);
    }
    Turn turn = new Turn(lease, fence.getAsLong());
    try {
      Optional<Duration> pause =
          open.stream()
              .flatMap(route -> carryAll(tenant, route, turn))
              .min(Instant::compareTo)
              .map(due -> Duration.between(clock.instant(), due));
      release(tenant, turn);
      return pause;
    } catch (LeaseLost overtaken) {
      return Optional.of(BUSY_PAUSE);
    } catch (RuntimeException failure) {
      release(tenant, turn);
      throw failure;
    }
  }

  private List<Route> open(TenantStatus status) {
    return switch (status) {
      case ACTIVE -> routes;
      case CLOSING -> routes.stream().filter(Route::servesClosing).toList();
      case CREATED, SUSPENDED, ERASED -> List.of();
    };
  }

  /** Most visits of the regular round find this; they cost two questions and no lease. */
  private static boolean isIdle(List<Route> open, EntityManager work) {
    return open.stream().allMatch(route -> route.box().others(work).isEmpty());
  }

  /** When the letters of each other tenant are due again, where some wait. */
  private Stream<Instant> carryAll(TenantId tenant, Route route, Turn turn) {
    return behalf.read(tenant, route.box()::others).stream()
        .flatMap(other -> carryAll(tenant, other, route, turn).stream());
  }

  /** In the order of sending: one that has to wait holds back those behind it. */
  private Optional<Instant> carryAll(TenantId tenant, TenantId other, Route route, Turn turn) {
    List<WaitingLetter> letters =
        behalf.read(tenant, work -> route.box().waiting(work, other, TOGETHER));
    for (WaitingLetter letter : letters) {
      if (letter.dueAt().isAfter(clock.instant())) {
        return Optional.of(letter.dueAt());
      }
      Optional<Instant> again = route.carry(letter, turn, progress);
      if (again.isPresent()) {
        return again;
      }
    }
    return letters.size() < TOGETHER ? Optional.empty() : Optional.of(clock.instant());
  }

  private void release(TenantId tenant, Turn turn) {
    try {
      behalf.of(
          tenant,
          work -> {
            lease.release(work, turn.fence());
            return turn;
          });
    } catch (RuntimeException failure) {
      LOG.warn("a lease could not be given back and runs out by itself", failure);
    }
  }
}
