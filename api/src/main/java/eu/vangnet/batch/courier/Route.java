package eu.vangnet.batch.courier;

import eu.vangnet.platform.messages.Box;
import eu.vangnet.platform.messages.WaitingLetter;
import java.time.Instant;
import java.util.Optional;

/** What becomes of the letters in one of the two boxes. */
interface Route {

  /** Where the letters wait. */
  Box box();

  /** Whether it is open to a tenant that is closing. */
  boolean servesClosing();

  /**
   * Brings one letter further, called with no tenant bound.
   *
   * @return when to try again; empty when the letter waits no more
   */
  Optional<Instant> carry(WaitingLetter letter, Turn turn, Progress progress);
}
