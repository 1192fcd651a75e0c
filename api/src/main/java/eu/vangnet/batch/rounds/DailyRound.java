package eu.vangnet.batch.rounds;

import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantRuns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each tenant once a day, by the tenant's own calendar, and again ten minutes later where
 * something was left. On a thread of its own; each server looks for itself.
 */
public final class DailyRound {
  private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);
  private static final long REST_SECONDS = 600;

  private final String name;
  private final TenantRuns runs;
  private final Clock clock;
  private final Look look;
  private final Map<TenantId, LocalDate> looked = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer;

  /**
   * How a round looks.
   *
   * @param ready whether it is worth the while to look at anybody now
   * @param at looks at the tenant, which is bound; whether nobody need look again today
   */
  public record Look(BooleanSupplier ready, Predicate<Tenant> at) {

    /** For what only tenants that hold cases have. */
    public static Look atCases(BooleanSupplier ready, Predicate<TenantId> at) {
      return new Look(ready, tenant -> !tenant.kind().holdsCases() || at.test(tenant.id()));
    }
  }

  /**
   * Does nothing until it is started.
   *
   * @param name of its thread and in its messages
   * @param departures of tenants of which nothing is remembered any more
   */
  public DailyRound(String name, TenantRuns runs, Clock clock, Departures departures, Look look) {
    this.name = name;
    this.runs = runs;
    this.clock = clock;
    this.look = look;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
    departures.tell(looked::remove);
  }

  /** Begins, when the server has all its parts. */
  public void start() {
    timer.scheduleWithFixedDelay(this::round, REST_SECONDS, REST_SECONDS, TimeUnit.SECONDS);
  }

  /** Stops looking; what is due then is found after the next start. */
  public void stop() {
    timer.shutdownNow();
  }

  private void round() {
    try {
      if (look.ready().getAsBoolean()) {
        runs.forEach(name, this::lookOnceADay);
      }
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.warn("{} could not look at the tenants", name, failure);
    }
  }

  /** Looks at a tenant whose day has not been looked at by this server; the tenant is bound. */
  public void lookOnceADay(Tenant tenant) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), tenant.zone());
    if (!day.equals(looked.get(tenant.id())) && look.at().test(tenant)) {
      looked.put(tenant.id(), day);
    }
  }
}
