package eu.vangnet.batch.reportpoints;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;

/** The look that a server takes once a day at the public report points of a tenant. */
public final class DirectoryLook {
  private DirectoryLook() {}

  /** Takes it now, unless this server took it today. */
  public static void at(TenantId id) {
    Product product = Product.started();
    Tenant tenant = product.bean(Tenants.class).find(id).orElseThrow();
    TenantContext.run(id, () -> product.bean(DirectoryRound.class).lookOnceADay(tenant));
  }
}
