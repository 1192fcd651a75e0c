package eu.vangnet.platform.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The queue of one tenant and the loop that empties it, up to 500 rows with each commit. */
final class GroupWriter {
  static final int MOST_WAITING = 2000;
  static final int MOST_TOGETHER = 500;

  /** So many rows in one commit make a tenant busy. */
  private static final int BUSY = 3;

  /**
   * How long a busy tenant's writer waits for more rows before it commits. A commit costs the
   * server and the database several times what this wait costs the callers.
   */
  private static final Duration GATHERING = Duration.ofNanos(500_000);

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Consumer<List<SealedRow>> commit;
  private final CommitTurns turns;
  private final Duration idle;
  private int lately;

  /** A row whose caller waits for its commit. */
  record Waiting(SealedRow row, CompletableFuture<Void> committed) {}

  GroupWriter(Consumer<List<SealedRow>> commit, CommitTurns turns, Duration idle) {
    this.commit = commit;
    this.turns = turns;
    this.idle = idle;
  }

  void offer(Waiting waiting) {
    if (!queue.offer(waiting)) {
      waiting
          .committed()
          .completeExceptionally(new RejectedExecutionException("too many entries wait"));
    }
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Writes what comes, until nothing has come for a while. */
  void writeUntilIdle() {
    try {
      Waiting first = queue.poll(idle.toNanos(), TimeUnit.NANOSECONDS);
      while (first != null) {
        Waiting oldest = first;
        turns.take(() -> writeTogether(oldest));
        first = queue.poll(idle.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeTogether(Waiting oldest) {
    if (lately >= BUSY) {
      LockSupport.parkNanos(GATHERING.toNanos());
    }
    List<Waiting> together = new ArrayList<>();
    together.add(oldest);
    queue.drainTo(together, MOST_TOGETHER - 1);
    lately = together.size();
    // Whose caller gave up is not written: that answer was never given.
    together.removeIf(waiting -> waiting.committed().isDone());
    if (together.isEmpty()) {
      return;
    }
    try {
      commit.accept(together.stream().map(Waiting::row).toList());
      together.forEach(waiting -> waiting.committed().complete(null));
    } catch (RuntimeException | Error failure) {
      together.forEach(waiting -> waiting.committed().completeExceptionally(failure));
    }
  }
}
