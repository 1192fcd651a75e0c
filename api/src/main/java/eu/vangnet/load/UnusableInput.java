package eu.vangnet.load;

/**
 * What the person at the terminal gave cannot be used. The message is the whole explanation: it
 * names the file, line and column or the option, and is printed as it stands.
 */
final class UnusableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableInput(String message) {
    super(message);
  }
}
