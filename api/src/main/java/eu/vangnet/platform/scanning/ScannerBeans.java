package eu.vangnet.platform.scanning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the scanner that the configuration names. */
@Dependent
class ScannerBeans {

  @Produces
  @Singleton
  ContentScanner scanner(ScannerSettings settings) {
    return settings
        .clamd()
        .<ContentScanner>map(address -> new ClamAv(address, settings.patience()))
        .orElseGet(NoScanner::new);
  }
}
