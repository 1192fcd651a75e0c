package eu.vangnet.platform.startup;

import eu.vangnet.platform.scanning.ScannerSettings;
import eu.vangnet.tenants.Tenancy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the tenancy before the server listens. Whatever is wrong with configuration, database or
 * keys ends the start here; the port is never opened half-configured.
 */
@Dependent
class StartCheck {
  private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

  void beforeListening(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE)
          @Initialized(jakarta.enterprise.context.ApplicationScoped.class)
          Object start,
      Settings settings,
      Tenancy tenancy) {
    // Having the tenancy is half of the check: it opens every cell before this method runs.
    if (!settings.demo() && tenancy.issuers().find(Settings.DEMO_ISSUER).isPresent()) {
      throw new WrongConfiguration(
          List.of(
              "The database named by vangnet.cells.* was used for a demonstration: anybody with"
                  + " its key file could sign tokens. Use another database."));
    }
    if (settings.scanner().clamd().isEmpty()) {
      LOG.warn(ScannerSettings.WARNING);
    }
    if (ProductServer.PREPARATION.isBound()) {
      ProductServer.PREPARATION.get().prepare(tenancy.tenants(), tenancy.issuers());
    }
  }
}
