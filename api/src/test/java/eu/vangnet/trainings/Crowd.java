package eu.vangnet.trainings;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Many callers at the same moment, each as patient as the contract asks of a client. */
final class Crowd {
  private Crowd() {}

  /** Sends all at once and gives the answers in the order of the calls. */
  static List<Answer> send(List<Supplier<Answer>> calls) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers = new ArrayList<>();
      for (Supplier<Answer> call : calls) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return call.get();
                }));
      }
      start.countDown();
      List<Answer> all = new ArrayList<>();
      for (Future<Answer> answer : answers) {
        all.add(answer.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  /** Posts, and repeats with the same key while the server says that it is busy. */
  static Answer post(Call call, String path, String body) {
    Call keyed = call.with("Idempotency-Key", UUID.randomUUID().toString());
    Answer answer = keyed.post(path, body);
    for (int repeated = 0; busy(answer) && repeated < 60; repeated++) {
      rest();
      answer = keyed.post(path, body);
    }
    return answer;
  }

  private static boolean busy(Answer answer) {
    return answer.status() == 503 || answer.problem().equals("request-in-progress");
  }

  private static void rest() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
