package eu.vangnet.tenancy.roles;

import eu.vangnet.platform.edge.ComposedRoles;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Product;

/** What another server on the same databases knows of roles. */
public final class AnotherServer {
  private AnotherServer() {}

  /** Knows nothing yet, and is told nothing of changes made here. */
  public static ComposedRoles roles(Product product) {
    return new TenantRoles(
        product.bean(TenantDatabase.class),
        product.bean(SealedJson.class),
        product.clock(),
        product.bean(Departures.class));
  }
}
