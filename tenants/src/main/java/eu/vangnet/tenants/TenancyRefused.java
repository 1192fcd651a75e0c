package eu.vangnet.tenants;

/**
 * The product cannot start with this configuration or database; the message is one sentence that
 * says why.
 */
public final class TenancyRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TenancyRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
