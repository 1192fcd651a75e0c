package eu.vangnet.architecture.broken.reports;

import eu.vangnet.architecture.broken.tenants.TenantDatabase;

/** Reports that reach into the data of a tenant. */
final class UsesTenantData {
  TenantDatabase used() {
    throw new UnsupportedOperationException();
  }
}
