package eu.vangnet.platform.edge;

import eu.vangnet.security.ComposedRole;
import eu.vangnet.tenants.TenantId;
import java.util.Set;

/** Knows the roles that tenants composed themselves. Safe for many threads. */
public interface ComposedRoles {
  /** How old what it knows may be: a change counts on every server within this many seconds. */
  int DELAY_SECONDS = 30;

  /**
   * Those of the tenant's own roles that a token names; a name that the tenant does not know is
   * left out. Costs memory per tenant of the register and never per name.
   */
  Set<ComposedRole> of(TenantId tenant, Set<String> names);
}
