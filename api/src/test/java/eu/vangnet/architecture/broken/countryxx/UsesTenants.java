package eu.vangnet.architecture.broken.countryxx;

import eu.vangnet.architecture.broken.tenants.TenantDatabase;

/** A module that knows tenants. */
final class UsesTenants {
  TenantDatabase used() {
    throw new UnsupportedOperationException();
  }
}
