package eu.vangnet.batch.retention;

import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.rounds.DailyRound;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.startup.ConfigReader;
import eu.vangnet.privacy.retention.RetentionEngine;
import eu.vangnet.privacy.retention.RunDesk;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantDatabase;
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
import org.eclipse.microprofile.config.Config;

/**
 * Looks at each tenant once a day, by the tenant's own calendar, and asks for a run where something
 * is over and no pause holds. All servers look; the identifier of a day's job is made of tenant and
 * day, so that one of them asks.
 */
@Singleton
public class RetentionSchedule {
  /** True where a run begins only when somebody asks for it. */
  static final String BY_HAND = "vangnet.retention.by-hand";

  private final TenantDatabase database;
  private final RetentionEngine engine;
  private final JobRecords jobs;
  private final Clock clock;
  private final boolean byHand;
  private final DailyRound round;

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
    this.database = database;
    this.engine = engine;
    this.jobs = jobs;
    this.clock = clock;
    this.round =
        new DailyRound(
            "retention-schedule",
            runs,
            clock,
            departures,
            new DailyRound.Look(() -> true, this::ask));
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    if (!byHand) {
      round.start();
    }
  }

  /** Stops looking. */
  @PreDestroy
  public void stop() {
    round.stop();
  }

  /** Looks at a tenant whose day has not been looked at by this server; the tenant is bound. */
  void look(Tenant tenant) {
    round.lookOnceADay(tenant);
  }

  private boolean ask(Tenant tenant) {
    Instant now = clock.instant();
    if (database.read(em -> !engine.isPaused(em) && engine.hasWork(em, now))) {
      LocalDate day = LocalDate.ofInstant(now, tenant.zone());
      jobs.put(
          new JobRequest(
              DailyId.of(tenant.id(), day, tenant.zone()),
              tenant.id(),
              RunDesk.JOB,
              Map.of(),
              now));
    }
    return true;
  }
}
