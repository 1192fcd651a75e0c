package eu.vangnet.platform.startup;

import eu.vangnet.tenants.Tenancy;
import eu.vangnet.testing.Product;

/** What another server has: a tenancy of its own on the product's databases. */
public final class SecondTenancy {
  private SecondTenancy() {}

  /** Opens it. */
  public static Tenancy open(Product product) {
    return Tenancy.open(
        product.bean(Settings.class).tenancy(), TenantClasses.find(), product.clock());
  }
}
