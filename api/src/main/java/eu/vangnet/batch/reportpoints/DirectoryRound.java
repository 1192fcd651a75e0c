package eu.vangnet.batch.reportpoints;

import eu.vangnet.batch.rounds.DailyRound;
import eu.vangnet.batch.rounds.RoundCaller;
import eu.vangnet.casework.reportpoints.DirectoryCheck;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Purpose;
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
 * Looks at the report points of each tenant once a day, by the tenant's own calendar. All servers
 * look; what one has set right the others find right. In the journal the round stands as a caller
 * without any role.
 */
@Singleton
public class DirectoryRound {
  private static final Logger LOG = LoggerFactory.getLogger(DirectoryRound.class);

  private final DirectoryCheck check;
  private final DailyRound round;

  @Inject
  DirectoryRound(TenantRuns runs, DirectoryCheck check, Clock clock, Departures departures) {
    this.check = check;
    this.round =
        new DailyRound(
            "directory-round",
            runs,
            clock,
            departures,
            new DailyRound.Look(() -> true, tenant -> look(tenant.id())));
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    round.start();
  }

  /** Stops looking; what is not right then is found after the next start. */
  @PreDestroy
  public void stop() {
    round.stop();
  }

  /** Looks at a tenant whose day has not been looked at by this server; the tenant is bound. */
  void lookOnceADay(Tenant tenant) {
    round.lookOnceADay(tenant);
  }

  private boolean look(TenantId tenant) {
    int corrected =
        ScopedValue.where(
                RequestContext.CURRENT, RoundCaller.of(tenant, "directory", Purpose.ADMINISTRATION))
            .call(check::correct);
    if (corrected > 0) {
      LOG.warn("{} public report points of {} were not right and are now", corrected, tenant);
    }
    return true;
  }
}
