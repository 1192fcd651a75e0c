package eu.vangnet.architecture.broken.security;

import eu.vangnet.architecture.broken.tenants.TenantDatabase;

/** Security that asks the database itself. */
final class Queries {
  TenantDatabase used() {
    throw new UnsupportedOperationException();
  }
}
