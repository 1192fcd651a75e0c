package eu.vangnet.tenants;

/** The tenant was changed by somebody else meanwhile; nothing was changed now. */
public final class StaleTenant extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleTenant(TenantId tenant) {
    super("Tenant " + tenant + " was changed meanwhile");
  }
}
