package eu.vangnet.platform.journal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only a few tenants commit at the same moment. A commit costs the same for one row as for
 * many, so while a busy server lets others commit first, more rows of the same tenant come together
 * for the next one. Nobody waits long for a turn: a cell that does not answer holds up its own
 * tenants, and everybody else for the length of the patience at most. Thread-safe.
 */
final class CommitTurns {
  private final Semaphore turns;
  private final Duration patience;

  CommitTurns(int atOnce, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /** Does it when it has a turn, or without one when that took too long. */
  void take(Runnable commit) throws InterruptedException {
    boolean turn = turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    try {
      commit.run();
    } finally {
      if (turn) {
        turns.release();
      }
    }
  }
}
