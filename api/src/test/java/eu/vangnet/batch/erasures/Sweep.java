package eu.vangnet.batch.erasures;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;

/** Looks for exports whose time is over, when a test says so. */
public final class Sweep {
  private Sweep() {}

  /** Looks. */
  public static void now() {
    Product.started().bean(ErasureSchedule.class).destroyExpired();
  }

  /** How many parts of exports the tenant keeps. */
  public static long partsOf(TenantId tenant) {
    return TenantContext.<Long, RuntimeException>call(
        tenant,
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .read(
                    em ->
                        em.createQuery("select count(p) from ExportPart p", Long.class)
                            .getSingleResult()));
  }
}
