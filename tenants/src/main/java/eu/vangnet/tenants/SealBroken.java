package eu.vangnet.tenants;

/**
 * A sealed value does not open here: it was altered, or moved from another row, column or tenant.
 */
public final class SealBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SealBroken(Throwable cause) {
    super("The sealed value does not belong here or was altered", cause);
  }
}
