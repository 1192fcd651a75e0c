package eu.vangnet.privacy;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens beside a test. */
public final class Waiting {
  /** Longer than anything takes to begin. */
  public static final long PATIENCE_MILLIS = 10_000;

  /** Shorter than a statement waits for a lock. */
  public static final long MOMENT_MILLIS = 600;

  private Waiting() {}

  /** Until it is so, and not longer than that. */
  public static void atMost(long millis, BooleanSupplier done) {
    long deadline = System.nanoTime() + millis * 1_000_000;
    while (!done.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(20_000_000);
    }
  }
}
