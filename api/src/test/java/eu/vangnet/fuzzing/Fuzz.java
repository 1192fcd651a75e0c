package eu.vangnet.fuzzing;

import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends bad input to every operation in turn, some requests at any time, and collects what came
 * back. An answer that was slow or 503 is asked for again while nobody else asks: only what then
 * happens again is a fault of the product, for the machine may have been busy.
 */
public final class Fuzz {
  private static final int AT_ONCE = 8;

  /** After so many a new tenant takes over: what was done to the old one may have closed it. */
  private static final int PER_TENANT = 2_500;

  /** Of the whole; until then caches and pools may fill. */
  private static final int WARM_UP = 5;

  private final Wire wire = new Wire(Product.started().base());
  private final FuzzReport report = new FuzzReport();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Attempts attempts;
  private final long seed;

  /** From a seed; the same one makes the same faults. */
  public Fuzz(long seed) {
    this.seed = seed;
    JsonNode document =
        JsonMapper.shared().readTree(Product.started().call().get("/openapi.json").body());
    this.attempts = new Attempts(document, seed);
  }

  /** How many operations there are. */
  public int operations() {
    return attempts.operations().size();
  }

  /** So many requests. */
  public FuzzReport send(int requests) throws InterruptedException {
    long before = 0;
    Landscape landscape = Landscape.planted(attempts.operations());
    for (int from = 0; from < requests; from += PER_TENANT / WARM_UP) {
      if (from % PER_TENANT == 0 && from > 0) {
        landscape = Landscape.planted(attempts.operations());
      }
      send(from, Math.min(requests, from + PER_TENANT / WARM_UP), landscape);
      if (before == 0 && from >= requests / WARM_UP) {
        before = Heap.afterCollection();
      }
    }
    report.heap(before, Heap.afterCollection());
    return report;
  }

  private void send(int from, int to, Landscape landscape) throws InterruptedException {
    String token = landscape.token();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = from; number < to; number++) {
        int own = number;
        turns.acquire();
        senders.execute(() -> send(own, landscape, token));
      }
      senders.shutdown();
      if (!senders.awaitTermination(10, TimeUnit.MINUTES)) {
        report.fault("requests from " + from + " on did not end");
      }
    }
  }

  private void send(int number, Landscape landscape, String token) {
    boolean alone = false;
    try {
      Attempts.Attempt attempt = attempts.of(number, landscape, token);
      Reply reply = wire.send(attempt.bytes());
      report.count(attempt.operation(), reply);
      Judge.fault(attempt, reply).ifPresent(fault -> tell(number, attempt, reply, fault));
      alone = Judge.isSuspect(reply);
      if (alone) {
        askAlone(number, attempt);
      } else if (reply.status() == 201 || reply.status() == 202) {
        landscape.addresses().learn(reply.text());
      }
    } catch (RuntimeException failure) {
      report.fault("#" + number + " could not be sent: " + failure);
    } finally {
      turns.release();
    }
  }

  private void askAlone(int number, Attempts.Attempt attempt) {
    report.askedAgain();
    turns.acquireUninterruptibly(AT_ONCE - 1);
    try {
      Reply again = wire.send(attempt.bytes());
      if (Judge.isSuspect(again)) {
        tell(number, attempt, again, "busy or slow although nobody else asks");
      }
    } finally {
      turns.release(AT_ONCE - 1);
    }
  }

  private void tell(int number, Attempts.Attempt attempt, Reply reply, String fault) {
    report.fault(
        "seed %d #%d %s: %s after %d ms%n  sent %s%n  got %s"
            .formatted(
                seed,
                number,
                attempt.operation().id(),
                fault,
                reply.millis(),
                shortened(new String(attempt.bytes(), StandardCharsets.UTF_8)),
                shortened(reply.text())));
  }

  private static String shortened(String text) {
    String begin = text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text;
    return begin.replaceAll("Bearer eyJ\\S+", "Bearer …");
  }
}
