package eu.vangnet.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CourseTest {
  private final Academy academy = Academy.opened();
  private final Call trainer = academy.as(Role.TRAINER);
  private final Call worker = academy.as(Role.CASEWORKER);

  @Test
  void aCourseIsDraftedPublishedAndWithdrawn() {
    String course = academy.draft("First steps");
    JsonObject draft = trainer.get(course).json();
    assertThat(draft.getString("state")).isEqualTo("draft");
    assertThat(draft.getString("duration")).isEqualTo("PT6H30M");

    Answer published = academy.publish(course);
    assertThat(published.status()).as(published.body()).isEqualTo(201);
    assertThat(published.json().getString("state")).isEqualTo("published");
    assertThat(permitted(published.json()))
        .containsExactly("courses:change", "courses:withdraw", "sessions:create");

    Answer withdrawn = academy.withdraw(course);
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
    assertThat(withdrawn.json().getString("state")).isEqualTo("withdrawn");
    assertThat(withdrawn.json().getString("withdrawalReason")).startsWith("A renewed");
    assertThat(permitted(withdrawn.json())).isEmpty();
  }

  @Test
  void aStepThatTheStateDoesNotPermitIsRefused() {
    String course = academy.draft("Steps");

    assertThat(academy.withdraw(course).problem()).isEqualTo("transition-refused");
    academy.publish(course);
    assertThat(academy.publish(course).problem()).isEqualTo("transition-refused");
    academy.withdraw(course);
    assertThat(academy.publish(course).problem()).isEqualTo("transition-refused");
    Answer changed = trainer.ifMatch("*").patch(course, "{\"title\":\"Late\"}");
    assertThat(changed.problem()).isEqualTo("transition-refused");
  }

  @Test
  void aDraftIsSeenByWhoChangesCoursesOnly() {
    String draft = academy.draft("Hidden");
    String published = academy.course("Shown");

    assertThat(worker.get(draft).status()).isEqualTo(404);
    assertThat(titles(worker)).containsExactly("Shown");
    assertThat(titles(trainer)).containsExactly("Shown", "Hidden");
    assertThat(worker.get(published).status()).isEqualTo(200);
  }

  @Test
  void aPartnerSeesNoDraftsAndWritesNothing() {
    String draft = academy.draft("Hidden");
    String published = academy.course("Shown");
    Call partner = academy.as(Role.TRAINER, "youth-centre");

    assertThat(titles(partner)).containsExactly("Shown");
    assertThat(partner.get(draft).status()).isEqualTo(404);
    Answer change = partner.ifMatch("*").patch(published, "{\"title\":\"Mine\"}");
    assertThat(change.problem()).isEqualTo("transition-refused");
    assertThat(partner.post("/v1/courses", Academy.newCourse("Mine")).problem())
        .isEqualTo("not-allowed");
  }

  @Test
  void aPatchChangesWhatItNamesAndTakesAwayTheDescriptionOnly() {
    String course = academy.draft("Before");

    Answer changed =
        trainer
            .ifMatch(Academy.tag(trainer, course))
            .patch(course, "{\"title\":\"After\",\"duration\":\"PT90M\",\"description\":null}");

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().getString("title")).isEqualTo("After");
    assertThat(changed.json().getString("duration")).isEqualTo("PT1H30M");
    assertThat(changed.json().getString("kind")).isEqualTo("basic");
    assertThat(changed.json().containsKey("description")).isFalse();
    Answer stripped = trainer.ifMatch("*").patch(course, "{\"title\":null,\"languages\":null}");
    assertThat(wrong(stripped)).containsExactlyInAnyOrder("/title", "/languages");
  }

  @Test
  void aChangeNeedsTheTagOfTheVersionItIsBasedOn() {
    String course = academy.draft("Tagged");
    String tag = Academy.tag(trainer, course);
    Call admin = academy.as(Role.TENANTADMIN);
    String adminTag = Academy.tag(admin, course);
    trainer.ifMatch(tag).patch(course, "{\"title\":\"Once\"}");

    assertThat(trainer.patch(course, "{\"title\":\"Twice\"}").status()).isEqualTo(428);
    assertThat(trainer.ifMatch(tag).patch(course, "{\"title\":\"Twice\"}").status()).isEqualTo(412);
    assertThat(admin.post(course + "/publication", "").status()).isEqualTo(428);
    assertThat(admin.ifMatch(adminTag).post(course + "/publication", "").status()).isEqualTo(412);
  }

  @Test
  void allErrorsAreNamedAtOnce() {
    Answer answer =
        trainer.post(
            "/v1/courses",
            "{\"title\":\"t\",\"kind\":\"magic\",\"audience\":[\"teachers\",\"teachers\"],"
                + "\"languages\":[\"nl\",\"zz\"],\"duration\":\"PT0M\"}");

    assertThat(wrong(answer))
        .containsExactlyInAnyOrder("/kind", "/audience", "/languages/1", "/duration");
  }

  @Test
  void theSameRequestTwiceWritesOneCourse() {
    Call same = trainer.with("Idempotency-Key", "0e6f3b56-1111-4222-8333-000000000011");

    Answer first = same.post("/v1/courses", Academy.newCourse("Once"));
    Answer second = same.post("/v1/courses", Academy.newCourse("Once"));

    assertThat(second.madeId()).isEqualTo(first.madeId());
    assertThat(second.header("Idempotency-Replayed")).contains("true");
    assertThat(titles(trainer)).containsExactly("Once");
  }

  @Test
  void pagesGoOnWithoutGapOrRepetition() {
    List<String> written = new ArrayList<>();
    for (int number = 0; number < 7; number++) {
      written.addFirst("Course " + number);
      academy.draft("Course " + number);
    }
    List<String> seen = new ArrayList<>();
    String page = "/v1/courses?pageSize=3";
    while (!page.isEmpty()) {
      JsonObject list = trainer.get(page).json();
      seen.addAll(titles(list));
      page = list.getString("next", "");
    }
    assertThat(seen).isEqualTo(written);
  }

  private static List<String> titles(Call call) {
    return titles(call.get("/v1/courses").json());
  }

  private static List<String> titles(JsonObject list) {
    return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(course -> course.getString("title"))
        .toList();
  }

  private static List<String> permitted(JsonObject view) {
    return view.getJsonArray("actions").getValuesAs(JsonObject.class).stream()
        .filter(action -> action.getBoolean("permitted"))
        .map(action -> action.getString("name"))
        .toList();
  }

  private static List<String> wrong(Answer answer) {
    assertThat(answer.problem()).as(answer.body()).isEqualTo("invalid-input");
    return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }
}
