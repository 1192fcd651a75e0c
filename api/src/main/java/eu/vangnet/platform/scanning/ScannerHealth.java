package eu.vangnet.platform.scanning;

import eu.vangnet.platform.observation.HealthCheck;
import eu.vangnet.platform.observation.HealthStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Whether the scanner answers; everything but sending in and reading attachments goes on without.
 */
@Singleton
class ScannerHealth implements HealthCheck {
  private final ContentScanner scanner;

  @Inject
  ScannerHealth(ContentScanner scanner) {
    this.scanner = scanner;
  }

  @Override
  public String name() {
    return "scanner";
  }

  @Override
  public boolean isAsked() {
    return scanner.scans();
  }

  @Override
  public HealthStatus status() {
    return scanner.answers() ? HealthStatus.UP : HealthStatus.DEGRADED;
  }
}
