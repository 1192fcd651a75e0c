package eu.vangnet.tenants;

/** No database connection was to be had in time; trying again later may help. */
public final class NoConnection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoConnection(String where, Throwable cause) {
    super("No database connection for " + where + " in time", cause);
  }
}
