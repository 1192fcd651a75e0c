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
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<long[]>> running = new ArrayList<>();
      for (int connection = 0; connection < connections; connection++) {
        int first = connection;
        running.add(threads.submit(() -> send(operation, port, desks, first, end)));
      }
      long[] nanos = running.stream().flatMapToLong(Load::result).toArray();
      return Sample.of(nanos, System.nanoTime() - begun);
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

  private static long[] send(Operation operation, int port, List<Desk> desks, int first, long end)
      throws IOException {
    long[] nanos = new long[1 << 12];
    int count = 0;
    int turn = first;
    try (HttpLine line = new HttpLine(port)) {
      long before = System.nanoTime();
      while (before < end && operation.on(line, desks.get(turn++ % desks.size()))) {
        long after = System.nanoTime();
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = after - before;
        before = after;
      }
    }
    return Arrays.copyOf(nanos, count);
  }
}
