package eu.vangnet.platform.edge;

/** A token that is worth nothing. Why is for the log only: an attacker learns nothing from us. */
final class TokenRefused extends Exception {
  private static final long serialVersionUID = 1L;

  TokenRefused(String reason) {
    super(reason);
  }
}
