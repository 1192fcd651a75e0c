package eu.vangnet.platform.startup;

import eu.vangnet.tenants.Tenancy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Opens the tenancy before the server listens. Whatever is wrong with configuration, database or
 * keys ends the start here; the port is never opened half-configured.
 */
@Dependent
class StartCheck {

  void beforeListening(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE)
          @Initialized(jakarta.enterprise.context.ApplicationScoped.class)
          Object start,
      Tenancy tenancy) {
    // Injecting the parameter is the check: it reads the settings and opens every cell.
    tenancy.tenants();
  }
}
