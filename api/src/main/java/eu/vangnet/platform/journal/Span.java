package eu.vangnet.platform.journal;

import java.util.Optional;

/**
 * What of a chain is to be verified.
 *
 * @param from the first number, from 1 on; the link before it must be genuine
 * @param most how many links at most
 * @param known a place that whoever asks saw earlier, such as the last of an earlier verification
 */
public record Span(long from, long most, Optional<Anchor> known) {
  private static final Span ALL = new Span(1, Long.MAX_VALUE, Optional.empty());

  /** Refuses numbers below one. */
  public Span {
    if (from < 1 || most < 1) {
      throw new IllegalArgumentException("a span begins at 1 or later and holds a link");
    }
  }

  /** The whole chain. */
  public static Span all() {
    return ALL;
  }
}
