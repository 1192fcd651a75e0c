package eu.vangnet.traps;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;

/** How somebody of a tenant comes in: as the product lets them, or in a way that is broken. */
@FunctionalInterface
interface Door {
  /** A call of somebody of the tenant with these roles. */
  Call as(TenantId tenant, Role... roles);

  /** The product's own. */
  static Door sound() {
    Product product = Product.started();
    return (tenant, roles) -> product.as(product.token(tenant, roles));
  }

  /**
   * What the other tenants would meet in a product that forgets for whom it works: everything they
   * ask is answered from the data of one.
   */
  static Door forgetting(TenantId owner) {
    Product product = Product.started();
    return (tenant, roles) -> product.as(product.token(owner, roles));
  }
}
