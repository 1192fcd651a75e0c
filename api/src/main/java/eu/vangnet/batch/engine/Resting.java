package eu.vangnet.batch.engine;

import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;

/**
 * Tells which tenants rest: nothing is begun for them and nothing of them is touched until they
 * serve again. Known within two seconds, the age of the copy of the registry. Thread-safe.
 */
final class Resting {
  private final Tenants tenants;

  Resting(Tenants tenants) {
    this.tenants = tenants;
  }

  boolean rests(TenantId tenant) {
    return tenants
        .find(tenant)
        .filter(found -> found.status() == TenantStatus.SUSPENDED)
        .isPresent();
  }
}
