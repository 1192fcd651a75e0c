package eu.vangnet.bench.load;

import eu.vangnet.bench.BenchFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

/**
 * Sends one operation over some connections, the tenants in turn, each as fast as it is answered.
 */
public final class Load {

  private Load() {}

  /**
   * Runs until the time is up, or until nothing is left to do.
   *
   * @throws BenchFailure at the first wrong answer
   */
  public static Sample run(
      Operation operation, int port, List<Desk> desks, int connections, Duration length) {
    long begun = System.nanoTime();
    long end = begun + length.toNanos();
    LongAdder unavailable = new LongAdder();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<long[]>> running = new ArrayList<>();
      for (int connection = 0; connection < connections; connection++) {
        int first = connection;
        running.add(
            threads.submit(() -> new Line(operation, desks, unavailable).send(port, first, end)));
      }
      long[] nanos = running.stream().flatMapToLong(Load::result).toArray();
      return Sample.of(nanos, System.nanoTime() - begun, unavailable.sum());
    }
  }

  private static LongStream result(Future<long[]> running) {
    try {
      return Arrays.stream(running.get());
    } catch (ExecutionException e) {
      throw new BenchFailure(String.valueOf(e.getCause().getMessage()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("Interrupted");
    }
  }

  /** What one connection does. */
  private record Line(Operation operation, List<Desk> desks, LongAdder unavailable) {

    long[] send(int port, int first, long end) throws IOException {
      long[] nanos = new long[1 << 12];
      int count = 0;
      int turn = first;
      try (HttpLine line = new HttpLine(port)) {
        long before = System.nanoTime();
        while (before < end) {
          Outcome outcome = once(line, desks.get(turn++ % desks.size()));
          long after = System.nanoTime();
          if (outcome == Outcome.NOTHING_LEFT) {
            break;
          }
          if (outcome == Outcome.DONE) {
            nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
            nanos[count++] = after - before;
          }
          before = after;
        }
      }
      return Arrays.copyOf(nanos, count);
    }

    private Outcome once(HttpLine line, Desk desk) throws IOException {
      try {
        return operation.on(line, desk) ? Outcome.DONE : Outcome.NOTHING_LEFT;
      } catch (Unavailable overloaded) {
        unavailable.increment();
        return Outcome.UNAVAILABLE;
      }
    }
  }

  private enum Outcome {
    DONE,
    UNAVAILABLE,
    NOTHING_LEFT
  }
}
