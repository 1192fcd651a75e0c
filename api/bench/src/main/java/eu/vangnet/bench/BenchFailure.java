package eu.vangnet.bench;

/** The bench cannot go on; the message is one sentence for whoever started it. */
public final class BenchFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public BenchFailure(String message) {
    super(message);
  }

  /** What went wrong, and what it came from. */
  public BenchFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
