package eu.vangnet.platform.journal;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What checking a chain found.
 *
 * @param links how many links held, from the first one on
 * @param firstBreak the first thing that does not hold; empty when all does
 */
public record ChainVerdict(long links, Optional<Break> firstBreak) {

  /**
   * Where a chain does not hold.
   *
   * @param number the first broken number; empty for an entry that has none
   * @param entry the entry concerned, where it is known
   * @param reason what does not hold
   */
  public record Break(OptionalLong number, Optional<UUID> entry, Reason reason) {}

  /** What may be wrong with a link, an entry or the head. */
  public enum Reason {
    /** The number is not in the chain. */
    LINK_MISSING,
    /** The link does not follow from the one before, or was changed. */
    LINK_CHANGED,
    /** The entry is gone. */
    ENTRY_MISSING,
    /** The entry is not the one that was sealed. */
    ENTRY_CHANGED,
    /** The entry was not written by the product. */
    ENTRY_FORGED,
    /** The entry was broken already when it was sealed. */
    SEALED_BROKEN,
    /** An entry has no number and does not wait for one. */
    ENTRY_STRAY,
    /** The chain has no signed head. */
    HEAD_MISSING,
    /** The head was not signed by the product. */
    HEAD_FORGED,
    /** The chain is not the one whose head was signed. */
    HEAD_DIFFERS
  }

  /** Whether everything holds. */
  public boolean holds() {
    return firstBreak.isEmpty();
  }
}
