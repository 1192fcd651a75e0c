package eu.vangnet.proofs;

import eu.vangnet.testing.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sixteen clients that write one request after another, whatever happens to the server, and never
 * repeat one: that is left to the end, when it is known which ones were lost. After a failure each
 * rests, for requests that reach nobody show nothing.
 */
final class Writers implements AutoCloseable {
  static final int COUNT = 16;

  private static final Duration BREATH = Duration.ofSeconds(1);

  private final List<WritingDesk> desks;
  private final Ledger ledger;
  private final Duration pace;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> running = new ArrayList<>();
  private volatile boolean stopped;

  /**
   * Not yet started.
   *
   * @param pace rests after each answer: what is written must be read again at the end
   */
  Writers(List<WritingDesk> desks, Ledger ledger, Duration pace) {
    this.desks = List.copyOf(desks);
    this.ledger = ledger;
    this.pace = pace;
  }

  /** The desk that a writer works at. */
  static WritingDesk deskOf(List<WritingDesk> desks, Sent sent) {
    return desks.get(sent.writer() % desks.size());
  }

  void start() {
    for (int writer = 0; writer < COUNT; writer++) {
      int own = writer;
      running.add(threads.submit(() -> write(own)));
    }
  }

  private void write(int writer) {
    for (int number = ledger.next(writer); !stopped; number++) {
      Sent sent = new Sent(writer, number);
      ledger.sent(sent);
      try {
        Answer answer = deskOf(desks, sent).send(sent);
        ledger.answered(sent, answer.status(), WritingDesk.address(answer));
        ProductProcesses.pause(answer.status() == 201 ? pace : BREATH);
      } catch (UncheckedIOException noAnswer) {
        ProductProcesses.pause(BREATH);
      }
    }
  }

  /** Lets each finish its request. */
  @Override
  public void close() {
    stopped = true;
    try {
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError("A writer failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdown();
  }
}
