package eu.vangnet.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EnrolmentTest {
  private final Academy academy = Academy.opened();
  private final Call trainer = academy.as(Role.TRAINER);
  private final Call worker = academy.as(Role.CASEWORKER);
  private final Call youth = academy.as(Role.PARTNER, "youth-centre");
  private final Call police = academy.as(Role.PARTNER, "police-west");

  @Test
  void whoComesAfterTheLastPlaceWaitsAndMovesUp() {
    String session = academy.session(1);
    String first = academy.enrolment(session, "a@x.org");
    String second = academy.enrolment(session, "b@x.org");
    String third = academy.enrolment(session, "c@x.org");
    assertThat(states(first, second, third)).containsExactly("enrolled", "waiting", "waiting");

    Answer withdrawn = withdraw(trainer, first);

    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
    assertThat(states(first, second, third)).containsExactly("withdrawn", "enrolled", "waiting");
    assertThat(withdraw(trainer, first).problem()).isEqualTo("transition-refused");
  }

  /** Once the history of one request held 55 changed records and no more. */
  @Test
  void aSessionIsCancelledHoweverManyAreEnrolledInIt() {
    String session = academy.session(12);
    for (int number = 0; number < 70; number++) {
      academy.enrolment(session, "person" + number + "@x.org");
    }

    Answer cancelled =
        academy
            .as(Role.TRAINER)
            .ifMatch("*")
            .post(session + "/cancellation", "{\"reason\":\"Ill.\"}");

    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(201);
    assertThat(Queue.of(academy, session).ended()).hasSize(70);
  }

  @Test
  void whoGivesUpWaitingLosesNobodyAPlace() {
    String session = academy.session(1);
    String first = academy.enrolment(session, "a@x.org");
    String second = academy.enrolment(session, "b@x.org");
    String third = academy.enrolment(session, "c@x.org");

    withdraw(trainer, second);

    assertThat(states(first, second, third)).containsExactly("enrolled", "withdrawn", "waiting");
  }

  @Test
  void theSamePersonTwiceIsRefusedToWhoMaySeeTheFirst() {
    String session = academy.session(5);
    String known = academy.enrolment(session, "sam@x.org");

    Answer again = enrol(trainer, session, "Sam@X.org");

    assertThat(again.problem()).isEqualTo("already-exists");
    assertThat(known).endsWith(again.madeId());
    withdraw(trainer, known);
    assertThat(enrol(trainer, session, "sam@x.org").status()).isEqualTo(201);
  }

  @Test
  void toOthersTheSamePersonLooksLikeAnybodyElse() {
    String session = academy.session(2);
    academy.enrolment(session, "sam@x.org");

    Answer same = enrol(youth, session, "sam@x.org");
    Answer other = enrol(youth, session, "kim@x.org");

    assertThat(same.status()).isEqualTo(other.status()).isEqualTo(201);
    assertThat(same.json().keySet()).isEqualTo(other.json().keySet());
    assertThat(same.json().getString("state")).isEqualTo("enrolled");
    assertThat(other.json().getString("state")).isEqualTo("enrolled");
    assertThat(enrol(youth, session, "sam@x.org").problem()).isEqualTo("already-exists");
  }

  @Test
  void onePersonHoldsOnePlaceHoweverOftenEnrolled() {
    String session = academy.session(2);
    String first = academy.enrolment(session, "sam@x.org");
    String shared = session + "/enrolments/" + enrol(youth, session, "sam@x.org").madeId();
    String second = academy.enrolment(session, "kim@x.org");
    String third = academy.enrolment(session, "lou@x.org");
    assertThat(states(first, shared, second, third))
        .containsExactly("enrolled", "enrolled", "enrolled", "waiting");

    withdraw(trainer, first);
    assertThat(states(shared, third)).containsExactly("enrolled", "waiting");

    withdraw(youth, shared);
    assertThat(states(shared, third)).containsExactly("withdrawn", "enrolled");
  }

  @Test
  void inAFullSessionTheSamePersonWaitsAsAnybodyElse() {
    String session = academy.session(1);
    academy.enrolment(session, "sam@x.org");

    assertThat(enrol(youth, session, "sam@x.org").json().getString("state")).isEqualTo("waiting");
    assertThat(enrol(youth, session, "kim@x.org").json().getString("state")).isEqualTo("waiting");
  }

  @Test
  void eachSeesWhatIsTheirsAlone() {
    String session = academy.session(5);
    String ours = academy.enrolment(session, "a@x.org");
    String theirs = session + "/enrolments/" + enrol(youth, session, "b@x.org").madeId();
    String workers = session + "/enrolments/" + enrol(worker, session, "c@x.org").madeId();

    assertThat(listed(trainer, session)).containsExactlyInAnyOrder(ours, theirs, workers);
    assertThat(listed(youth, session)).containsExactly(theirs);
    assertThat(listed(worker, session)).containsExactly(workers);
    assertThat(listed(police, session)).isEmpty();
    assertThat(police.get(theirs).status()).isEqualTo(404);
    assertThat(worker.get(theirs).status()).isEqualTo(404);
    assertThat(police.ifMatch("*").post(theirs + "/withdrawal", "").status()).isEqualTo(404);
    assertThat(youth.get(theirs).json().containsKey("arrival")).isFalse();
    assertThat(trainer.get(theirs).json().getInt("arrival")).isEqualTo(2);
  }

  @Test
  void aListNamesNobody() {
    String session = academy.session(5);
    String one = academy.enrolment(session, "sam@x.org");

    assertThat(trainer.get(session + "/enrolments").body()).doesNotContain("Sam", "sam@x.org");
    assertThat(trainer.get(one).json().getJsonObject("participant").getString("email"))
        .isEqualTo("sam@x.org");
  }

  @Test
  void anEnrolmentIsFoundUnderItsOwnSessionOnly() {
    String session = academy.session(5);
    String other = academy.session(5);
    String one = academy.enrolment(session, "a@x.org");
    String moved = other + one.substring(session.length());

    assertThat(trainer.get(moved).status()).isEqualTo(404);
    assertThat(trainer.ifMatch("*").post(moved + "/withdrawal", "").status()).isEqualTo(404);
  }

  @Test
  void theSameRequestTwiceEnrolsOnce() {
    String session = academy.session(5);
    Call same = trainer.with("Idempotency-Key", "0e6f3b56-1111-4222-8333-000000000021");

    Answer first = enrol(same, session, "a@x.org");
    Answer second = enrol(same, session, "a@x.org");

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.madeId()).isEqualTo(first.madeId());
    assertThat(listed(trainer, session)).hasSize(1);
  }

  @Test
  void aWithdrawalNeedsTheTagOfWhatIsWithdrawn() {
    String session = academy.session(5);
    String one = academy.enrolment(session, "a@x.org");

    assertThat(trainer.post(one + "/withdrawal", "").status()).isEqualTo(428);
    assertThat(trainer.ifMatch("\"stale\"").post(one + "/withdrawal", "").status()).isEqualTo(412);
  }

  private static Answer enrol(Call call, String session, String email) {
    return call.post(session + "/enrolments", Academy.newEnrolment(email));
  }

  private static Answer withdraw(Call call, String enrolment) {
    return call.ifMatch(Academy.tag(call, enrolment)).post(enrolment + "/withdrawal", "");
  }

  private List<String> states(String... addresses) {
    return List.of(addresses).stream()
        .map(address -> trainer.get(address).json().getString("state"))
        .toList();
  }

  private static List<String> listed(Call call, String session) {
    return call
        .get(session + "/enrolments")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(line -> line.getString("href"))
        .toList();
  }
}
