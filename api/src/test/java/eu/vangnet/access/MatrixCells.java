package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.MatrixTable.Others;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sends the operations of the matrix and holds their answers against what was expected. */
final class MatrixCells {
  /** As many as a tenant has connections: more would only wait for each other. */
  private static final int AT_ONCE = 4;

  /**
   * Answers of these do not end while the object is there, or are given once; so an absent one is
   * asked for.
   */
  static final Set<String> STREAMS =
      Set.of("readJobEvents", "fetchExport", "readAttachmentContent");

  /** There only where the tenant has switched it on, which would cost every other operation. */
  private static final Set<String> SWITCHED_OFF = Set.of("listProcessings");

  /** No operation knows this member, so nothing is done by whoever may do it. */
  private static final String KEEPS_NO_CONTRACT = "{\"notInTheContract\":true}";

  private final OwnedObjects owner;
  private final Set<String> operations = ConcurrentHashMap.newKeySet();
  private final AtomicInteger requests = new AtomicInteger();

  MatrixCells(OwnedObjects owner) {
    this.owner = owner;
  }

  /** Which were asked so far. */
  Set<String> operations() {
    return Set.copyOf(operations);
  }

  int requests() {
    return requests.get();
  }

  Answer send(Operation operation, Call caller, Map<String, String> objects, String body) {
    operations.add(operation.id());
    requests.incrementAndGet();
    Answer answer = operation.send(caller, objects, body);
    assertThat(answer.status()).as(operation.id() + " " + answer.body()).isLessThan(500);
    assertThat(answer.header("Last-Modified")).as(operation.id()).isEmpty();
    return answer;
  }

  /**
   * Sends the operation as each of the callers. What reads asks for the owner's objects; what
   * writes is sent in a way that changes nothing.
   *
   * @param callers what each is, and the token
   */
  void check(
      Operation operation,
      Map<String, String> callers,
      Function<String, Call> call,
      Predicate<Answer> expected) {
    Map<String, Future<Answer>> answers = new HashMap<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      callers.forEach(
          (name, token) ->
              answers.put(name, threads.submit(() -> harmless(operation, call.apply(token)))));
    }
    List<String> unexpected = new ArrayList<>();
    answers.forEach(
        (name, future) -> {
          Answer answer = result(future);
          if (!expected.test(answer)) {
            unexpected.add(name + ": " + answer.status() + " " + answer.body());
          }
        });
    assertThat(unexpected).as(operation.id()).isEmpty();
  }

  /** What whoever holds the right gets for a request that {@link #check} sends. */
  Predicate<Answer> granted(Operation operation) {
    if (operation.reads()) {
      boolean absent = STREAMS.contains(operation.id()) || SWITCHED_OFF.contains(operation.id());
      int status = absent ? 404 : 200;
      return answer -> answer.status() == status;
    }
    return operation.body().isPresent()
        ? answer -> isInvalid(answer) || isAnsweredByLine(answer)
        : answer -> operation.hasObject() ? answer.status() == 404 : isNotRefused(answer);
  }

  private static boolean isInvalid(Answer answer) {
    return answer.status() == 400 && answer.problem().equals("invalid-input");
  }

  /** A stream of lines is taken, and each line of it is refused. */
  private static boolean isAnsweredByLine(Answer answer) {
    return answer.status() == 207 && answer.json().getInt("made") == 0;
  }

  /** Asks for work on the whole tenant: the rules may be against it now, but not the rights. */
  private static boolean isNotRefused(Answer answer) {
    return answer.status() == 202 || answer.status() == 409;
  }

  /** What people of an organisation without a seat get. */
  void checkOthers(Operation operation, Others others, Call caller) {
    Answer answer = harmful(operation, caller, others);
    String what = operation.id() + " is " + others + ": " + answer.body();
    switch (others) {
      case HIDDEN -> {
        if (operation.hasObject()) {
          assertThat(answer.status()).as(what).isEqualTo(404);
          SameAnswer.check(
              answer, send(operation, caller, owner.random(), MatrixBodies.of(operation)));
        } else {
          assertThat(answer.status()).as(what).isEqualTo(200);
          assertThat(shown(answer)).as(what).isEmpty();
        }
      }
      case REFUSED -> assertThat(answer.status()).as(what).isEqualTo(403);
      case READ -> assertThat(answer.status()).as(what).isEqualTo(409);
      case SAME, SHARED -> assertThat(answer).as(what).matches(granted(operation));
    }
  }

  /** The owner's objects that an answer shows. */
  List<String> shown(Answer answer) {
    return owner.all().values().stream()
        .filter(id -> id.length() == 36)
        .filter(answer.body()::contains)
        .toList();
  }

  private Answer harmless(Operation operation, Call caller) {
    boolean real = operation.reads() && !STREAMS.contains(operation.id());
    return send(operation, caller, real ? owner.all() : owner.random(), KEEPS_NO_CONTRACT);
  }

  /** On the real object and with a sound body, unless it would do what it says. */
  private Answer harmful(Operation operation, Call caller, Others others) {
    return others == Others.SAME || others == Others.SHARED
        ? harmless(operation, caller)
        : send(operation, caller, owner.all(), MatrixBodies.of(operation));
  }

  private static Answer result(Future<Answer> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
