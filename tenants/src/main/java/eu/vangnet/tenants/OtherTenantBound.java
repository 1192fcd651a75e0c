package eu.vangnet.tenants;

/** A thread that works for one tenant tried to work for another. */
public final class OtherTenantBound extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  OtherTenantBound() {
    super("This thread already works for another tenant");
  }
}
