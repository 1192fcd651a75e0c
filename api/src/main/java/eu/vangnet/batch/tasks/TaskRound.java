package eu.vangnet.batch.tasks;

import eu.vangnet.batch.rounds.DailyRound;
import eu.vangnet.batch.rounds.RoundCaller;
import eu.vangnet.casework.tasks.TimerRound;
import eu.vangnet.casework.tasks.TimerRound.Turn;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantRuns;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each tenant once a day, by the tenant's own calendar. All servers look; a task is set
 * once however many do. In the journal the round stands as a caller without any role.
 */
@Singleton
public class TaskRound {
  private static final Logger LOG = LoggerFactory.getLogger(TaskRound.class);

  private final TimerRound timers;
  private final DailyRound round;

  @Inject
  TaskRound(TenantRuns runs, TimerRound timers, Clock clock, Departures departures) {
    this.timers = timers;
    this.round =
        new DailyRound(
            "task-round", runs, clock, departures, DailyRound.Look.atCases(() -> true, this::look));
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    round.start();
  }

  /** Stops looking; what is due then is found after the next start. */
  @PreDestroy
  public void stop() {
    round.stop();
  }

  /** Looks at a tenant whose day has not been looked at by this server; the tenant is bound. */
  void lookOnceADay(Tenant tenant) {
    round.lookOnceADay(tenant);
  }

  /**
   * Looks at the bound tenant. A case that fails keeps no other from its turn.
   *
   * @return whether all went well, so that nobody need look again today
   */
  boolean look(TenantId tenant) {
    return ScopedValue.where(RequestContext.CURRENT, RoundCaller.of(tenant, "timers"))
        .call(() -> timers.due().stream().filter(turn -> !done(turn)).count() == 0);
  }

  private static boolean done(Turn turn) {
    try {
      turn.work().run();
      return true;
    } catch (RuntimeException failure) {
      // The message may hold what was recorded, so the log gets the class only.
      LOG.warn("a task of {} could not be set: {}", turn.caseFile(), failure.getClass().getName());
      return false;
    }
  }
}
