package eu.vangnet.demo;

/**
 * The embedded database could not be unpacked, started or reached; the message is one sentence for
 * the user.
 */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailure(String message) {
    super(message);
  }

  DatabaseFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
