package eu.vangnet.batch.courier;

import eu.vangnet.platform.messages.WaitingLetter;
import java.time.Duration;
import java.time.Instant;

/**
 * When a letter is tried again: after 1, 2, 4 seconds and so on, at most an hour apart.
 *
 * @param patience how long after it came into its box it is given up
 */
record BackOff(Duration patience) {
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 12;

  /** The next attempt after so many that failed. */
  Instant next(int failed, Instant now) {
    Duration pause = Duration.ofSeconds(1L << Math.min(failed, MOST_DOUBLINGS));
    return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
  }

  /**
   * Whether a letter that failed again is given up: never before the pauses have become the longest
   * ones, for a box may have rested longer than the patience before the first attempt was made.
   */
  boolean isOver(WaitingLetter waiting, Instant now) {
    return waiting.attempts() >= MOST_DOUBLINGS && now.isAfter(waiting.since().plus(patience));
  }
}
