package eu.vangnet.architecture.broken.casework.signals;

import eu.vangnet.architecture.broken.tenants.TenantRuns;

/** A feature that visits all tenants. */
final class UsesTenantRuns {
  TenantRuns used() {
    throw new UnsupportedOperationException();
  }
}
