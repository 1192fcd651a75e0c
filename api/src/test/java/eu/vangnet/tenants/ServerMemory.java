package eu.vangnet.tenants;

import java.util.ArrayList;
import java.util.List;

/** What this server keeps of a tenant in its memory. */
public final class ServerMemory {
  private ServerMemory() {}

  /** The parts that remember it. */
  public static List<String> of(Tenancy tenancy, TenantId tenant) {
    List<String> found = new ArrayList<>();
    if (tenancy.pools().remembers(tenant)) {
      found.add("a pool");
    }
    if (tenancy.copies().remember(tenant)) {
      found.add("keys");
    }
    return found;
  }
}
