package eu.vangnet.platform.startup;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Sets up the log before anything else of the container speaks. */
public class StartExtension implements Extension {

  void configureLog(@Observes BeforeBeanDiscovery first) {
    Logging.configure();
  }
}
