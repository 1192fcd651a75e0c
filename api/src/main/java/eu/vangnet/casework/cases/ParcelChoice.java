package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What whoever hands a case over wants to go along, and what may.
 *
 * @param person whether the person of concern and the summary go
 * @param notes which notes go
 * @param decisions whether the decisions so far go
 * @param leaves the partners that gave leave for what they brought in
 * @param now what is shared until an earlier moment is shared no more
 */
public record ParcelChoice(
    boolean person, Notes notes, boolean decisions, Set<String> leaves, Instant now) {

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
    if (item.organisation().filter(partner -> !leaves.contains(partner)).isPresent()) {
      return Optional.of("partnerWithoutLeave");
    }
    return item.sharedUntil().filter(end -> !end.isAfter(now)).map(end -> "sharingEnded");
  }
}
