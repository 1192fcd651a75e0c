package eu.vangnet.batch.retention;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;

/** The look that a server takes at a tenant once a day. */
public final class RetentionLook {
  private RetentionLook() {}

  /** Takes it now, unless this server took it today. */
  public static void at(TenantId id) {
    Product product = Product.started();
    Tenant tenant = product.bean(Tenants.class).find(id).orElseThrow();
    TenantContext.run(id, () -> product.bean(RetentionSchedule.class).look(tenant));
  }
}
