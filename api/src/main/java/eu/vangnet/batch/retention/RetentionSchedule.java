package eu.vangnet.batch.retention;

import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.startup.ConfigReader;
import eu.vangnet.privacy.retention.RetentionEngine;
import eu.vangnet.privacy.retention.RunDesk;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantDatabase;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each tenant once a day, by the tenant's own calendar, and asks for a run where something
 * is over and no pause holds. All servers look; the identifier of a day's job is made of tenant and
 * day, so that one of them asks.
 */
@Singleton
public class RetentionSchedule {
  /** True where a run begins only when somebody asks for it. */
  static final String BY_HAND = "vangnet.retention.by-hand";

  private static final Logger LOG = LoggerFactory.getLogger(RetentionSchedule.class);
  private static final long LOOK_SECONDS = 600;

  private final TenantRuns runs;
  private final TenantDatabase database;
  private final RetentionEngine engine;
  private final JobRecords jobs;
  private final Clock clock;
  private final boolean byHand;
  private final Map<TenantId, LocalDate> looked = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("retention-schedule").factory());

  @Inject
  RetentionSchedule(
      TenantRuns runs,
      TenantDatabase database,
      RetentionEngine engine,
      JobRecords jobs,
      Clock clock,
      Departures departures,
      Config config) {
    ConfigReader reader = new ConfigReader(config);
    this.byHand = reader.flag(BY_HAND);
    reader.refuseIfWrong();
    this.runs = runs;
    this.database = database;
    this.engine = engine;
    this.jobs = jobs;
    this.clock = clock;
    departures.tell(looked::remove);
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    if (!byHand) {
      timer.scheduleWithFixedDelay(this::round, 60, LOOK_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Stops looking. */
  @PreDestroy
  public void stop() {
    timer.shutdownNow();
  }

  private void round() {
    try {
      runs.forEach("retention", this::look);
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.warn("tenants could not be looked at for retention", failure);
    }
  }

  /** Looks at a tenant whose day has not been looked at by this server; the tenant is bound. */
  void look(Tenant tenant) {
    Instant now = clock.instant();
    LocalDate day = LocalDate.ofInstant(now, tenant.zone());
    if (day.equals(looked.get(tenant.id()))) {
      return;
    }
    boolean due = database.read(em -> !engine.isPaused(em) && engine.hasWork(em, now));
    if (due) {
      jobs.put(
          new JobRequest(
              DailyId.of(tenant.id(), day, tenant.zone()),
              tenant.id(),
              RunDesk.JOB,
              Map.of(),
              now));
    }
    looked.put(tenant.id(), day);
  }
}
