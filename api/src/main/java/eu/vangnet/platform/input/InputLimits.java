package eu.vangnet.platform.input;

/**
 * What a request may be at most.
 *
 * @param bodyBytes length of a body
 */
public record InputLimits(int bodyBytes) {
  /** Nesting of objects and lists. */
  static final int DEPTH = 32;

  /** Digits of a number. */
  static final int DIGITS = 40;

  /** Length of a property's name. */
  static final int NAME = 200;

  /** Violations that one answer tells; the rest is told when these are mended. */
  static final int VIOLATIONS = 200;

  /** Refuses a limit under which nothing could be sent. */
  public InputLimits {
    if (bodyBytes < 1024) {
      throw new IllegalArgumentException("vangnet.limits.body-bytes must be at least 1024");
    }
  }
}
