package eu.vangnet.platform.journal;

/** The journal could not be written or read; what depended on it must not happen. */
public class JournalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what failed and why. */
  public JournalFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
