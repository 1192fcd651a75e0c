package eu.vangnet.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SessionTest {
  private final Academy academy = Academy.opened();
  private final Call trainer = academy.as(Role.TRAINER);
  private final Call worker = academy.as(Role.CASEWORKER);

  @Test
  void aSessionIsPlannedForAPublishedCourseOnly() {
    String draft = academy.draft("Not yet");
    Call call = trainer;
    assertThat(call.post(draft + "/sessions", Academy.newSession(12)).problem())
        .isEqualTo("transition-refused");

    String course = academy.course("Open");
    Answer planned = call.post(course + "/sessions", Academy.newSession(12));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    assertThat(planned.json().getString("courseHref")).isEqualTo(course);
    assertThat(planned.json().getString("startsAtUtc")).isEqualTo("2031-03-10T08:30:00Z");

    academy.withdraw(course);
    assertThat(call.post(course + "/sessions", Academy.newSession(12)).problem())
        .isEqualTo("transition-refused");
    assertThat(worker.get("/v1/sessions/" + planned.madeId()).status()).isEqualTo(200);
  }

  @Test
  void aDraftHidesItsSessionsFromWhoDoesNotSeeIt() {
    String draft = academy.draft("Hidden");

    assertThat(worker.get(draft + "/sessions").status()).isEqualTo(404);
    assertThat(trainer.get(draft + "/sessions").status()).isEqualTo(200);
  }

  @Test
  void theClockOnTheWallCounts() {
    String course = academy.course("Summer time");
    assertThat(wrong(plan(course, "2031-03-30T02:30", "2031-03-30T12:00", "Europe/Amsterdam")))
        .containsExactly("/startsAt");
    Answer twice = plan(course, "2031-10-26T02:30", "2031-10-26T12:00", "Europe/Amsterdam");
    assertThat(twice.json().getString("startsAtUtc")).isEqualTo("2031-10-26T00:30:00Z");
    assertThat(twice.json().getString("endsAtUtc")).isEqualTo("2031-10-26T11:00:00Z");
    assertThat(twice.json().getString("startsAt")).isEqualTo("2031-10-26T02:30");
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    String course = academy.course("Wrong");

    assertThat(wrong(plan(course, "2031-02-30T09:00", "2031-03-01T12:00", "Europe/Moon")))
        .containsExactlyInAnyOrder("/startsAt", "/timeZone");
    assertThat(wrong(plan(course, "2031-03-01T12:00", "2031-03-01T12:00", "Europe/Paris")))
        .containsExactly("/endsAt");
    assertThat(wrong(plan(course, "2011-03-01T09:00", "2011-03-01T12:00", "Europe/Paris")))
        .containsExactly("/startsAt");
  }

  @Test
  void aListShowsPlacesAndNoTrainers() {
    String course = academy.course("Listed");
    trainer.post(course + "/sessions", Academy.newSession(12));

    Answer list = worker.get(course + "/sessions");

    assertThat(list.json().getJsonArray("items")).hasSize(1);
    assertThat(list.body()).contains("room 2.14").doesNotContain("Noor");
  }

  @Test
  void capacityIsNotLoweredBelowThoseWhoHoldAPlace() {
    String session = academy.session(3);
    List.of("a@x.org", "b@x.org").forEach(email -> academy.enrolment(session, email));

    Answer refused = change(session, "{\"capacity\":1}");

    assertThat(wrong(refused)).containsExactly("/capacity");
    assertThat(change(session, "{\"capacity\":2}").status()).isEqualTo(200);
  }

  @Test
  void morePlacesGoToThoseWhoWaitInTheirOrder() {
    String session = academy.session(1);
    String first = academy.enrolment(session, "a@x.org");
    String second = academy.enrolment(session, "b@x.org");
    String third = academy.enrolment(session, "c@x.org");

    change(session, "{\"capacity\":2}");

    assertThat(state(first)).isEqualTo("enrolled");
    assertThat(state(second)).isEqualTo("enrolled");
    assertThat(state(third)).isEqualTo("waiting");
  }

  @Test
  void aCancelledSessionCancelsItsEnrolments() {
    String session = academy.session(1);
    String enrolled = academy.enrolment(session, "a@x.org");
    String waiting = academy.enrolment(session, "b@x.org");

    Answer cancelled = cancel(session);

    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(201);
    assertThat(cancelled.json().getString("cancellationReason")).isEqualTo("Ill.");
    assertThat(state(enrolled)).isEqualTo("cancelled");
    assertThat(state(waiting)).isEqualTo("cancelled");
    assertThat(cancel(session).problem()).isEqualTo("transition-refused");
    Answer late = trainer.post(session + "/enrolments", Academy.newEnrolment("c@x.org"));
    assertThat(late.problem()).isEqualTo("transition-refused");
  }

  @Test
  void onceItHasBegunNothingChangesAnyMore() {
    String session = academy.session(1);
    String enrolled = academy.enrolment(session, "a@x.org");

    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(3650),
            () -> {
              Call later = academy.as(Role.TRAINER).ifMatch("*");
              assertThat(later.patch(session, "{\"capacity\":9}").problem())
                  .isEqualTo("transition-refused");
              assertThat(
                      later
                          .post(session + "/enrolments", Academy.newEnrolment("b@x.org"))
                          .problem())
                  .isEqualTo("transition-refused");
              assertThat(later.post(enrolled + "/withdrawal", "").problem())
                  .isEqualTo("transition-refused");
            });
  }

  @Test
  void aPartnerReadsSessionsAndChangesNone() {
    String session = academy.session(1);
    Call partner = academy.as(Role.TRAINER, "youth-centre");

    assertThat(partner.get(session).status()).isEqualTo(200);
    assertThat(partner.ifMatch("*").patch(session, "{\"capacity\":9}").problem())
        .isEqualTo("transition-refused");
  }

  private Answer plan(String course, String starts, String ends, String zone) {
    return trainer.post(
        course + "/sessions",
        "{\"place\":\"p\",\"capacity\":5,\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"timeZone\":\"%s\"}"
            .formatted(starts, ends, zone));
  }

  private Answer change(String session, String patch) {
    return trainer.ifMatch(Academy.tag(trainer, session)).patch(session, patch);
  }

  private Answer cancel(String session) {
    return trainer
        .ifMatch(Academy.tag(trainer, session))
        .post(session + "/cancellation", "{\"reason\":\"Ill.\"}");
  }

  private String state(String address) {
    return trainer.get(address).json().getString("state");
  }

  private static List<String> wrong(Answer answer) {
    assertThat(answer.problem()).as(answer.body()).isEqualTo("invalid-input");
    return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }
}
