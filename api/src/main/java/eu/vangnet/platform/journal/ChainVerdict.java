package eu.vangnet.platform.journal;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What checking a chain found.
 *
 * @param from the first number that was checked
 * @param reached the last link that held; the one before {@code from} where none did
 * @param complete whether the end of the chain was reached, with what waits for its number
 * @param firstBreak the first thing that does not hold; empty when all does
 */
public record ChainVerdict(
    long from, Anchor reached, boolean complete, Optional<Break> firstBreak) {

  /**
   * Where a chain does not hold.
   *
   * @param number the first broken number; empty for an entry that has none
   * @param entry the entry concerned, where it is known
   * @param fault what does not hold
   */
  public record Break(OptionalLong number, Optional<UUID> entry, Fault fault) {
    static Break at(long number, Fault fault) {
      return new Break(OptionalLong.of(number), Optional.empty(), fault);
    }

    static Break at(long number, UUID entry, Fault fault) {
      return new Break(OptionalLong.of(number), Optional.of(entry), fault);
    }

    static Break unnumbered(UUID entry, Fault fault) {
      return new Break(OptionalLong.empty(), Optional.of(entry), fault);
    }
  }

  /** Whether the whole chain was checked, holds, and ends with this number. */
  public boolean isWholeUpTo(long last) {
    return from == 1 && complete && holds() && last() == last;
  }

  /** The number of the last link that held. */
  public long last() {
    return reached.number();
  }

  /** How many links held, from the first that was checked on. */
  public long links() {
    return last() - from + 1;
  }

  /** Whether everything that was checked holds. */
  public boolean holds() {
    return firstBreak.isEmpty();
  }
}
