package eu.vangnet.load;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends the persons through {@code POST /v1/signals}, a bounded number at a time on virtual
 * threads. The first refusal stops the rest; what arrived stays and is not sent twice by the next
 * run.
 */
final class Sending {
  private static final String PATH = "/v1/signals";
  private static final int LINES_OF_PROGRESS = 20;

  private final ApiClient client;
  private final LoadIdentity load;
  private final int parallel;
  private final Clock clock;
  private final PrintStream out;
  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicInteger already = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();

  Sending(ApiClient client, LoadIdentity load, int parallel, Clock clock, PrintStream out) {
    this.client = client;
    this.load = load;
    this.parallel = parallel;
    this.clock = clock;
    this.out = out;
  }

  void send(List<Spread.Placed> placed) {
    Instant start = clock.instant();
    List<Spread.Placed> first = Spread.firstOfEach(placed);
    sendAll(first, placed.size(), start);
    sendAll(placed.stream().filter(one -> !first.contains(one)).toList(), placed.size(), start);
    Duration took = Duration.between(start, clock.instant());
    out.println(
        Told.number(arrived.get())
            + " persons answered, of whom "
            + Told.number(already.get())
            + " were there already, in "
            + Told.seconds(took)
            + " s: "
            + Told.rate(arrived.get(), took)
            + " persons per second");
  }

  private void sendAll(List<Spread.Placed> placed, int all, Instant start) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(parallel, Thread.ofVirtual().factory())) {
      List<Future<?>> running =
          placed.stream()
              .<Future<?>>map(one -> threads.submit(() -> send(one, all, start)))
              .toList();
      for (Future<?> one : running) {
        await(one, threads);
      }
    }
  }

  private void await(Future<?> one, ExecutorService threads) {
    try {
      one.get();
    } catch (ExecutionException failed) {
      threads.shutdownNow();
      if (failed.getCause() instanceof Refused refused) {
        throw refused;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stop) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new Refused("stopped");
    }
  }

  private void send(Spread.Placed one, int all, Instant start) {
    if (stopped.get()) {
      return;
    }
    try {
      sendOne(one);
    } catch (RuntimeException failure) {
      stopped.set(true);
      throw failure;
    }
    int done = arrived.incrementAndGet();
    if (done % Math.max(1, all / LINES_OF_PROGRESS) == 0 || done == all) {
      Duration took = Duration.between(start, clock.instant());
      out.println(
          "  %s of %s persons, %s per second"
              .formatted(Told.number(done), Told.number(all), Told.rate(done, took)));
    }
  }

  private void sendOne(Spread.Placed one) {
    NewSignal signal = NewSignal.of(load, one.person(), one.tenant());
    ApiClient.Caller caller = new ApiClient.Caller(one.tenant(), "integrator", "intake");
    Answer answer = client.post(caller, PATH, signal.key(), signal.body());
    boolean exists = answer.status() == 409 && answer.isProblem("already-exists");
    if (exists || answer.replayed()) {
      already.incrementAndGet();
    } else if (answer.status() != 201 && answer.status() != 200) {
      throw new Refused(
          "person %d was refused by %s: %s"
              .formatted(one.person().number(), one.tenant(), answer.told()));
    }
  }
}
