package eu.vangnet.batch.courier;

import eu.vangnet.platform.messages.Letter;

/** Told how far a letter has come; a test breaks the courier off there. */
@FunctionalInterface
interface Progress {

  /** Points between which a server may die. */
  enum Step {
    /** Taken from the outbox; nothing is written yet. */
    TAKEN,
    /** In the receiver's inbox, and not marked at the sender's. */
    PUT,
    /** Marked at the sender's. */
    MARKED,
    /** What it changes is written, and not committed. */
    HANDLING,
    /** What it changes is committed, together with its mark. */
    HANDLED
  }

  /** The letter has come so far. */
  void reached(Step step, Letter letter);
}
