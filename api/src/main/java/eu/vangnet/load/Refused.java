package eu.vangnet.load;

/**
 * The server refused what the load needs, or could not be reached in time; the message says what.
 */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
