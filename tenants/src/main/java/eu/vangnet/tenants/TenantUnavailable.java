package eu.vangnet.tenants;

/**
 * The tenant is registered but its data cannot be used, for the reason given (a failed migration,
 * for example).
 */
public final class TenantUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TenantUnavailable(TenantId tenant, String reason) {
    super("Tenant " + tenant + " cannot be used: " + reason);
  }
}
