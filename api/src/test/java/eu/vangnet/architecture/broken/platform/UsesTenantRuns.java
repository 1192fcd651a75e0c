package eu.vangnet.architecture.broken.platform;

import eu.vangnet.architecture.broken.tenants.TenantRuns;

/** A platform that visits all tenants. */
final class UsesTenantRuns {
  TenantRuns used() {
    throw new UnsupportedOperationException();
  }
}
