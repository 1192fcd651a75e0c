package eu.vangnet.batch.tasks;

import eu.vangnet.casework.tasks.TimerRound;
import eu.vangnet.casework.tasks.TimerRound.Turn;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each tenant once a day, by the tenant's own calendar. All servers look; a task is set
 * once however many do. In the journal the round stands as a caller without any role.
 */
@Singleton
public class TaskRound {
  private static final Logger LOG = LoggerFactory.getLogger(TaskRound.class);
  private static final long LOOK_SECONDS = 600;

  private final TenantRuns runs;
  private final TimerRound timers;
  private final Clock clock;
  private final Map<TenantId, LocalDate> looked = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("task-round").factory());

  @Inject
  TaskRound(TenantRuns runs, TimerRound timers, Clock clock) {
    this.runs = runs;
    this.timers = timers;
    this.clock = clock;
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    timer.scheduleWithFixedDelay(this::round, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /** Stops looking; what is due then is found after the next start. */
  @PreDestroy
  public void stop() {
    timer.shutdownNow();
  }

  private void round() {
    try {
      runs.forEach("tasks", this::lookOnceADay);
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.warn("tenants could not be looked at for tasks", failure);
    }
  }

  private void lookOnceADay(Tenant tenant) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), tenant.zone());
    if (!tenant.kind().holdsCases() || day.equals(looked.get(tenant.id()))) {
      return;
    }
    if (look(tenant.id())) {
      looked.put(tenant.id(), day);
    }
  }

  /**
   * Looks at the bound tenant. A case that fails keeps no other from its turn.
   *
   * @return whether all went well, so that nobody need look again today
   */
  boolean look(TenantId tenant) {
    return ScopedValue.where(RequestContext.CURRENT, context(tenant))
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

  private static RequestContext context(TenantId tenant) {
    Principal round =
        new Principal(tenant, "timers", "vangnet", Optional.empty(), Set.of(), Instant.MAX);
    String trace = UUID.randomUUID().toString().replace("-", "");
    return new RequestContext(
        Optional.of(round), trace, trace.substring(0, 16), Optional.of(Purpose.CASE_WORK));
  }
}
