package eu.vangnet.modules;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs code of a module and gives up on what does not come to an end. Java cannot stop a thread, so
 * the thread of a loop is abandoned and replaced; it is a platform thread, because a looping
 * virtual thread would take a carrier from all requests.
 *
 * <p>The limit counts processor time: a busy machine or a pause must not make a healthy module look
 * like a loop. Only after {@code patience} times the limit does waiting count too: module code has
 * nothing to wait for.
 */
final class TimeLimit {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int UNKNOWN = -1;

  private final Duration limit;
  private final int patience;
  private final ThreadPoolExecutor threads;

  /** Work is given up after that much processor time, or after patience times as long a wait. */
  TimeLimit(String name, Duration limit, int patience, int atOnce) {
    this.limit = limit;
    this.patience = patience;
    this.threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /** Work that was given up. */
  static final class Exceeded extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean started;

    private Exceeded(boolean started) {
      super("time limit exceeded", null, false, false);
      this.started = started;
    }

    /** Whether it had its turn and did not come to an end; otherwise all threads were taken. */
    boolean started() {
      return started;
    }
  }

  /**
   * Runs the work on another thread, which inherits no tenant and no request.
   *
   * @throws Exceeded when it was given up
   * @throws ExecutionException with whatever the work threw
   */
  <T> T call(Callable<T> work) throws Exceeded, ExecutionException {
    AtomicLong thread = new AtomicLong(UNKNOWN);
    AtomicLong before = new AtomicLong();
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              before.set(CLOCK.getCurrentThreadCpuTime());
              thread.set(Thread.currentThread().threadId());
              return work.call();
            });
    threads.execute(task);
    for (int wait = 1; wait <= patience; wait++) {
      try {
        return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException late) {
        if (used(thread.get(), before.get()) >= limit.toNanos()) {
          break;
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw abandon(task, thread.get() != UNKNOWN);
  }

  private static long used(long thread, long before) {
    return thread == UNKNOWN ? 0 : CLOCK.getThreadCpuTime(thread) - before;
  }

  private Exceeded abandon(FutureTask<?> task, boolean started) {
    task.cancel(true);
    if (started) {
      synchronized (threads) {
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getMaximumPoolSize());
      }
    }
    return new Exceeded(started);
  }
}
