package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What whoever hands a case over wants to go along, and what may.
 *
 * @param person whether the person of concern and the summary go
 * @param notes which notes go
 * @param decisions whether the decisions so far go
 * @param leaves the partners that gave leave for what they brought in
 * @param now what is shared until an earlier moment is shared no more
 * @param namesSource whether words name the protected source of the case
 */
public record ParcelChoice(
    boolean person,
    Notes notes,
    boolean decisions,
    Set<String> leaves,
    Instant now,
    Predicate<String> namesSource) {

  /** Copies the partners. */
  public ParcelChoice {
    leaves = Set.copyOf(leaves);
  }

  /** Which notes go. */
  public enum Notes {
    /** All that may. */
    ALL,
    /** What was seen or heard, and no opinion. */
    FACTS,
    /** None. */
    NONE
  }

  /**
   * Why an item must stay, whatever is chosen; empty where it may go. What the caller does not hear
   * is not asked about at all ({@link Hearing#shows}).
   */
  public Optional<String> ground(Classification item) {
    if (item.professionalSecret()) {
      return Optional.of("professionalSecret");
    }
    if (item.partner().filter(partner -> !leaves.contains(partner)).isPresent()) {
      return Optional.of("partnerWithoutLeave");
    }
    return item.sharedUntil().filter(end -> !end.isAfter(now)).map(end -> "sharingEnded");
  }

  /** Why something must stay that a child said in confidence; empty where none did. */
  public static Optional<String> confidence(boolean confided) {
    return confided ? Optional.of("toldInConfidence") : Optional.empty();
  }

  /** Why something in these words must stay: it names a source that was promised protection. */
  public Optional<String> naming(String... words) {
    return Stream.of(words).anyMatch(namesSource)
        ? Optional.of("protectedSource")
        : Optional.empty();
  }
}
