package eu.vangnet.batch.courier;

import eu.vangnet.batch.rounds.TenantSchedule;
import eu.vangnet.platform.messages.Undelivered;
import eu.vangnet.tenants.Tenant;
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
import java.util.List;
import java.util.Optional;

/** Sends the courier to every tenant that wrote to another or has got something. */
@Singleton
public class CourierSchedule {
  private final TenantSchedule schedule;

  /** Does nothing until the server has started. */
  @Inject
  public CourierSchedule(Courier courier, Undelivered undelivered, Tenants tenants) {
    this.schedule =
        new TenantSchedule("courier", undelivered, () -> writing(tenants), courier::visit);
  }

  /** Those that are closing too: their last words may wait here after a server died. */
  private static List<TenantId> writing(Tenants tenants) {
    return tenants.page(Optional.empty(), Integer.MAX_VALUE).stream()
        .filter(
            tenant ->
                tenant.status() == TenantStatus.ACTIVE || tenant.status() == TenantStatus.CLOSING)
        .map(Tenant::id)
        .toList();
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    schedule.start();
  }

  /** Stops looking; what waits then is found at the next start. */
  @PreDestroy
  public void stop() {
    schedule.stop();
  }
}
