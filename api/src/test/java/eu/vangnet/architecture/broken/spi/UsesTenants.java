package eu.vangnet.architecture.broken.spi;

import eu.vangnet.architecture.broken.tenants.TenantDatabase;

/** A contract that knows tenants. */
final class UsesTenants {
  TenantDatabase used() {
    throw new UnsupportedOperationException();
  }
}
