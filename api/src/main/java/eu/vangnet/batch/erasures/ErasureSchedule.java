package eu.vangnet.batch.erasures;

import eu.vangnet.reports.store.TenantReports;
import eu.vangnet.tenancy.resolutions.ExportShelf;
import eu.vangnet.tenants.Erasures;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for erasures that were begun, and every ten minutes for exports whose time is
 * over. Any number of servers may do it at once: each step can be repeated, and a lock of the
 * database keeps two from working on one tenant.
 */
@Singleton
public class ErasureSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(ErasureSchedule.class);

  /** The person who approved it still gets an answer. */
  private static final Duration LAST_ANSWER = Duration.ofSeconds(2);

  private final Erasures erasures;
  private final TenantReports reports;
  private final ExportShelf shelf;
  private final Tenants tenants;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("erasures").factory());

  @Inject
  ErasureSchedule(
      Erasures erasures, TenantReports reports, ExportShelf shelf, Tenants tenants, Clock clock) {
    this.erasures = erasures;
    this.reports = reports;
    this.shelf = shelf;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    timer.scheduleWithFixedDelay(this::erase, 1, 1, TimeUnit.SECONDS);
    timer.scheduleWithFixedDelay(this::destroyExpired, 60, 600, TimeUnit.SECONDS);
  }

  /** Stops looking; what was begun is taken up at the next start. */
  @PreDestroy
  public void stop() {
    timer.shutdown();
  }

  private void erase() {
    try {
      erasures.unfinished(clock.instant().minus(LAST_ANSWER)).forEach(this::erase);
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.warn("erasures could not be looked for", failure);
    }
  }

  private void erase(TenantId tenant) {
    try {
      reports.forget(tenant);
      erasures.carryOut(tenant);
      LOG.info("tenant {} is erased", tenant);
    } catch (RuntimeException failure) {
      LOG.warn("the erasure of {} could not go on and is tried again", tenant, failure);
    }
  }

  /** Those that are closing have exports too, so this goes beyond the active ones. */
  void destroyExpired() {
    for (Tenant tenant : tenants.page(Optional.empty(), Integer.MAX_VALUE)) {
      if (tenant.status() == TenantStatus.ACTIVE || tenant.status() == TenantStatus.CLOSING) {
        try {
          TenantContext.run(tenant.id(), shelf::destroyExpired);
        } catch (RuntimeException failure) {
          LOG.warn("exports of {} could not be looked through", tenant.id(), failure);
        }
      }
    }
  }
}
