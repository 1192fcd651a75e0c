package eu.vangnet.tenants;

/** The registry has no tenant of that id. */
public final class UnknownTenant extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownTenant(TenantId tenant) {
    super("There is no tenant " + tenant);
  }
}
