package eu.vangnet.platform.journal;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a chain is checked for. Each finds an attack that the others overlook or put elsewhere; a
 * test leaves out one at a time.
 */
enum ChainCheck {
  /** Numbers follow each other without gaps. */
  NUMBERS,
  /** Each link holds the hash of the one before and its own. */
  HASHES,
  /** Each link was signed by the product. */
  SIGNATURES,
  /** Each entry is the one that was sealed, and was written by the product. */
  ENTRIES,
  /**
   * The chain contains its signed head, the head this server saw and the place the caller knows.
   */
  ANCHORS,
  /** Entries without a number wait for one and were written by the product. */
  UNNUMBERED;

  static final Set<ChainCheck> ALL = Set.copyOf(EnumSet.allOf(ChainCheck.class));
}
