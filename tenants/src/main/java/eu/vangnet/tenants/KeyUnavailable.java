package eu.vangnet.tenants;

/**
 * A key that wraps others cannot be used: its service refuses it, or does not answer. The message
 * names the key and what to look at, in a sentence for an operator, and never a secret.
 */
public final class KeyUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean passing;

  private KeyUnavailable(String message, boolean passing, Throwable cause) {
    super(message, cause);
    this.passing = passing;
  }

  /** The service says no. */
  public static KeyUnavailable refused(String key, String why) {
    return new KeyUnavailable("The key " + key + " is refused: " + why, false, null);
  }

  /** The service says nothing, or nothing that can be understood. */
  public static KeyUnavailable silent(String key, String why, Throwable cause) {
    return new KeyUnavailable("The key " + key + " cannot be reached: " + why, true, cause);
  }

  /** Whether waiting may help. */
  public boolean isPassing() {
    return passing;
  }
}
