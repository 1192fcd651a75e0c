package eu.vangnet.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EnrolmentRaceTest {
  private static final int PLACES = 12;

  private final Academy academy = Academy.opened();
  private final Call trainer = academy.as(Role.TRAINER);
  private final String session = academy.session(PLACES);

  @Test
  void of200AtOnceForTwelvePlacesTwelveAreEnrolledAndTheOthersWaitInOrder() {
    List<Answer> answers = Crowd.send(people(0, 200));

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(states(answers, "enrolled")).isEqualTo(PLACES);
    assertThat(states(answers, "waiting")).isEqualTo(188);
    Queue queue = Queue.of(academy, session);
    assertThat(queue.enrolled()).isEqualTo(numbers(1, PLACES));
    assertThat(queue.waiting()).isEqualTo(numbers(PLACES + 1, 200));
  }

  @Test
  void whoWithdrawsAndWhoComesAtTheSameTimeNeverLeaveAPlaceEmptyNorTakeOneTooMany() {
    List<String> first = Crowd.send(people(0, 40)).stream().map(this::address).toList();
    List<Supplier<Answer>> all = new ArrayList<>(people(40, 70));
    first.subList(0, 30).forEach(enrolment -> all.add(() -> withdraw(enrolment)));
    AtomicBoolean running = new AtomicBoolean(true);
    Thread watch = Thread.ofVirtual().unstarted(() -> watch(running));
    List<Throwable> unfair = new ArrayList<>();
    watch.setUncaughtExceptionHandler((thread, failure) -> unfair.add(failure));
    watch.start();

    List<Answer> answers = Crowd.send(all);

    running.set(false);
    join(watch);
    assertThat(unfair).isEmpty();
    assertThat(answers).allMatch(answer -> answer.status() == 201);
    Queue queue = Queue.of(academy, session);
    queue.assertFair(PLACES);
    assertThat(queue.ended()).hasSize(30);
    assertThat(queue.enrolled()).hasSize(PLACES);
    assertThat(queue.waiting()).hasSize(70 - 30 - PLACES);
  }

  @Test
  void aSessionCancelledWhileMoreComeLeavesNobodyEnrolled() {
    Crowd.send(people(0, 20));
    List<Supplier<Answer>> all = new ArrayList<>(people(20, 60));
    Supplier<Answer> cancel =
        () -> Crowd.post(trainer.ifMatch("*"), session + "/cancellation", "{\"reason\":\"Ill.\"}");
    all.add(10, cancel);

    List<Answer> answers = Crowd.send(all);

    assertThat(answers.get(10).status()).as(answers.get(10).body()).isEqualTo(201);
    assertThat(answers)
        .allMatch(
            answer -> answer.status() == 201 || answer.problem().equals("transition-refused"));
    Queue queue = Queue.of(academy, session);
    assertThat(queue.enrolled()).isEmpty();
    assertThat(queue.waiting()).isEmpty();
    long taken = answers.stream().filter(answer -> answer.status() == 201).count() - 1;
    assertThat(queue.ended()).hasSize(20 + (int) taken);
  }

  @Test
  void theSamePersonSentManyTimesAtOnceIsEnrolledOnce() {
    List<Answer> answers =
        Crowd.send(Stream.generate(() -> person("sam@x.org")).limit(20).toList());

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(a -> a.problem().equals("already-exists")).hasSize(19);
    assertThat(Queue.of(academy, session).enrolled()).containsExactly(1);
  }

  @Test
  void aCapacityLoweredWhileMoreComeStaysAboveThoseWhoHoldAPlace() {
    List<Supplier<Answer>> all = new ArrayList<>(people(0, 40));
    for (int asked = 1; asked <= 16; asked++) {
      String patch = "{\"capacity\":" + asked + "}";
      all.add(2 * asked, () -> trainer.ifMatch("*").patch(session, patch));
    }

    List<Answer> answers = Crowd.send(all);

    assertThat(answers)
        .allMatch(
            answer ->
                Set.of(200, 201, 503).contains(answer.status())
                    || answer.problem().equals("invalid-input"));
    int capacity = trainer.get(session).json().getInt("capacity");
    Queue queue = Queue.of(academy, session);
    queue.assertFair(capacity);
    assertThat(queue.enrolled()).hasSize(capacity);
  }

  private void watch(AtomicBoolean running) {
    while (running.get()) {
      Queue.of(academy, session).assertFair(PLACES);
    }
  }

  private List<Supplier<Answer>> people(int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(number -> person("person" + number + "@x.org"))
        .toList();
  }

  private Supplier<Answer> person(String email) {
    return () -> Crowd.post(trainer, session + "/enrolments", Academy.newEnrolment(email));
  }

  private Answer withdraw(String enrolment) {
    return Crowd.post(trainer.ifMatch("*"), enrolment + "/withdrawal", "");
  }

  private String address(Answer made) {
    return session + "/enrolments/" + Academy.made(made);
  }

  private static long states(List<Answer> answers, String state) {
    return answers.stream().filter(a -> a.json().getString("state").equals(state)).count();
  }

  private static List<Integer> numbers(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
