package eu.vangnet.platform.edge;

import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;

/** What the door keeps of a tenant in its memory. */
public final class DoorMemory {
  private DoorMemory() {}

  /** Whether a token of the tenant is remembered. */
  public static boolean hasTokensOf(TenantId tenant) {
    return Product.started().bean(AccessTokens.class).remembers(tenant);
  }
}
