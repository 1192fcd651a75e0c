package eu.vangnet.tenants;

/** The life cycle does not lead from the one status to the other. */
public final class IllegalTransition extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IllegalTransition(TenantStatus from, TenantStatus to) {
    super("A tenant that is " + from.code() + " cannot become " + to.code());
  }
}
