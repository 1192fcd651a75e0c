package eu.vangnet.batch.courier;

import eu.vangnet.batch.leases.TenantLease;
import jakarta.persistence.EntityManager;

/** One holding of the lease of a tenant. */
record Turn(TenantLease lease, long fence) {

  /**
   * Makes the transaction the only one of a courier for the bound tenant.
   *
   * @throws TenantLease.LeaseLost when another courier has taken over
   */
  void require(EntityManager work) {
    lease.require(work, fence);
  }
}
