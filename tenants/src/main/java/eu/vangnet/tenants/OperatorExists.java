package eu.vangnet.tenants;

/** The installation has another operator, or one was begun. */
public final class OperatorExists extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OperatorExists(TenantId operator) {
    super("This installation has an operator already: " + operator);
  }
}
