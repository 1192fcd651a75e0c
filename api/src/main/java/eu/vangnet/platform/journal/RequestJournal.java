package eu.vangnet.platform.journal;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one request has told the journal so far; bound by the edge for the length of the request, so
 * that the answer can be recorded without every resource having to remember it. Used by the thread
 * of the request only.
 */
public final class RequestJournal {
  /** Bound by the edge beside the request context. */
  public static final ScopedValue<RequestJournal> CURRENT = ScopedValue.newInstance();

  private boolean written;
  private OptionalInt count = OptionalInt.empty();
  private Optional<String> reason = Optional.empty();

  /** Nothing told yet. */
  public RequestJournal() {}

  /** Says how many objects the answer holds; a resource that gives a list calls it. */
  public static void count(int results) {
    if (CURRENT.isBound()) {
      CURRENT.get().count = OptionalInt.of(results);
    }
  }

  /** Says why something is changed, in the words of who changes it; kept in the history. */
  public static void because(String words) {
    if (CURRENT.isBound()) {
      CURRENT.get().reason = Optional.of(words);
    }
  }

  /** What was said of why. */
  public static Optional<String> reason() {
    return CURRENT.isBound() ? CURRENT.get().reason : Optional.empty();
  }

  static void markWritten() {
    if (CURRENT.isBound()) {
      CURRENT.get().written = true;
    }
  }

  static boolean isWritten() {
    return CURRENT.isBound() && CURRENT.get().written;
  }

  static OptionalInt results() {
    return CURRENT.isBound() ? CURRENT.get().count : OptionalInt.empty();
  }
}
