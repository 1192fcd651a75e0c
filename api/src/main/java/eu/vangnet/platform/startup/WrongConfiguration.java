package eu.vangnet.platform.startup;

import java.util.List;
import java.util.Optional;

/**
 * The product does not start with this configuration. Holds one sentence per missing or wrong key,
 * all found at once, so that an operator corrects them in one go. Never repeats a value: it may be
 * a password in the wrong place.
 */
public final class WrongConfiguration extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> sentences;

  /** With one sentence for each thing that is wrong. */
  public WrongConfiguration(List<String> sentences) {
    super(String.join(" ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  /** One sentence for each key. */
  public List<String> sentences() {
    return sentences;
  }

  /** The wrong configuration behind a failed start, however deep the container wrapped it. */
  public static Optional<WrongConfiguration> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WrongConfiguration found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
