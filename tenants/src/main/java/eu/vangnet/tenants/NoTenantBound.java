package eu.vangnet.tenants;

/** Work that belongs to a tenant was started without one: a mistake in the caller. */
public final class NoTenantBound extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  NoTenantBound() {
    super("No tenant is bound to this thread");
  }
}
