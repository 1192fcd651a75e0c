package eu.vangnet.batch.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TaskRoundTest {
  private static final Product PRODUCT = Product.started();
  private static final Duration MONTHS_TEN = Duration.ofDays(300);
  private static final Duration MONTHS_ELEVEN = Duration.ofDays(340);
  private static final Duration A_YEAR = Duration.ofDays(370);

  private final Desk desk = Desk.dutch();
  private String file;

  @BeforeEach
  void aCase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
  }

  @Test
  void aTimerSetsItsTaskOnceWhenSomebodyIsToBeReminded() {
    after(MONTHS_TEN, () -> assertThat(round().tasks()).isEmpty());
    after(
        MONTHS_ELEVEN,
        () -> {
          assertThat(round().round().tasks()).hasSize(1);
          JsonObject review = tasks().getFirst();
          assertThat(review.getString("timer")).isEqualTo("necessityReview");
          assertThat(review.getString("source")).isEqualTo("timer");
          assertThat(review.getString("owner")).isEqualTo("conferenceTable");
          assertThat(review.getString("caseHref")).isEqualTo(file);
          assertThat(review.getBoolean("late")).isFalse();
        });
  }

  @Test
  void twoServersAtOnceSetItOnce() {
    after(
        MONTHS_ELEVEN,
        () -> {
          try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            for (int server = 0; server < 4; server++) {
              servers.submit(this::round);
            }
          }
          assertThat(tasks()).hasSize(1);
        });
  }

  @Test
  void whatIsLateIsFoundByTheList() {
    after(MONTHS_ELEVEN, this::round);
    after(
        A_YEAR,
        () -> {
          String now = PRODUCT.clock().instant().toString();
          assertThat(tasks().getFirst().getBoolean("late")).isTrue();
          assertThat(listed("state:eq:open,lateFrom:le:" + now)).hasSize(1);
          assertThat(listed("state:eq:done,lateFrom:le:" + now)).isEmpty();
        });
    assertThat(listed("state:eq:open,lateFrom:le:" + PRODUCT.clock().instant())).isEmpty();
  }

  @Test
  void aRepeatingTimerStartsAgainOnTheDayOnWhichItsTaskWasDone() {
    after(
        MONTHS_ELEVEN,
        () -> {
          round();
          reviewed();
          assertThat(done(tasks().getFirst()).status()).isEqualTo(201);
          assertThat(round().tasks()).hasSize(1);
        });
    after(
        MONTHS_ELEVEN.plus(MONTHS_ELEVEN),
        () -> {
          assertThat(round().round().tasks()).hasSize(2);
          assertThat(listed("state:eq:open")).hasSize(1);
        });
  }

  @Test
  void theCaseShowsWhenAReviewIsDueNextAndWhetherItIsLate() {
    String first = timer("necessityReview").getString("dueDate");
    assertThat(timer("necessityReview").getBoolean("late")).isFalse();
    after(
        A_YEAR,
        () -> {
          round();
          assertThat(timer("necessityReview").getString("dueDate")).isEqualTo(first);
          assertThat(timer("necessityReview").getBoolean("late")).isTrue();

          reviewed();
          assertThat(done(tasks().getFirst()).status()).isEqualTo(201);

          assertThat(timer("necessityReview").getString("dueDate"))
              .isEqualTo(today().plusYears(1).toString());
          assertThat(timer("necessityReview").getBoolean("late")).isFalse();
        });
  }

  @Test
  void whatIsDoneOnceIsDueNoLonger() {
    closed();
    after(
        Duration.ofDays(190),
        () -> {
          round();
          assertThat(timer("lookBackAfterSixMonths").getBoolean("late")).isTrue();

          assertThat(done(tasks().getFirst()).status()).isEqualTo(201);

          assertThat(timers())
              .extracting(timer -> timer.getString("code"))
              .containsExactly("lookBackAfterTwelveMonths");
          assertThat(timers().getFirst().getBoolean("late")).isFalse();
        });
  }

  @Test
  void theReviewOfNecessityIsDoneWithItsFormAndWithNoneOfBefore() {
    reviewed();
    after(
        MONTHS_ELEVEN,
        () -> {
          round();
          Answer without = done(tasks().getFirst());
          assertThat(without.problem()).isEqualTo("transition-refused");
          assertThat(without.json().getString("detail"))
              .startsWith("formMissing")
              .contains("necessityReview", file + "/forms");

          reviewed();
          assertThat(done(tasks().getFirst()).status()).isEqualTo(201);
        });
  }

  @Test
  void aTaskWhoseTimerRunsNoLongerLapses() {
    after(
        MONTHS_ELEVEN,
        () -> {
          round();
          closed();
          assertThat(round().tasks().getFirst().getString("state")).isEqualTo("lapsed");
        });
  }

  @Test
  void afterClosingSomebodyLooksBackTwice() {
    closed();

    after(Duration.ofDays(120), () -> assertThat(round().tasks()).isEmpty());
    after(Duration.ofDays(160), () -> assertThat(round().tasks()).hasSize(1));
    after(
        MONTHS_ELEVEN,
        () ->
            assertThat(round().round().tasks())
                .extracting(task -> task.getString("timer"))
                .containsExactlyInAnyOrder("lookBackAfterSixMonths", "lookBackAfterTwelveMonths"));
  }

  @Test
  void whatIsDoneIsDoneWithANoteAndOnlyOnce() {
    String task = ownTask("municipality");
    String tag = chair().get(task).header("ETag").orElseThrow();
    Answer done = chair().ifMatch(tag).post(task + "/completion", "{\"note\":\"Called.\"}");
    assertThat(done.status()).as(done.body()).isEqualTo(201);
    assertThat(done.json().getString("note")).isEqualTo("Called.");

    Answer again = chair().ifMatch("*").post(task + "/completion", "{\"note\":\"Again.\"}");
    assertThat(again.problem()).isEqualTo("transition-refused");
    assertThat(chair().ifMatch(tag).post(task + "/completion", "{\"note\":\"x\"}").status())
        .isEqualTo(412);
  }

  @Test
  void aPartnerSeesTheTasksOfItsOwnSeatWhileItHoldsIt() {
    String theirs = ownTask("police");
    String others = ownTask("municipality");
    Call partner = desk.as(Role.PARTNER, "police-west");
    desk.agree("police-west", "police", "ordinary");
    assertThat(partner.get(theirs).status()).isEqualTo(404);

    Answer seat =
        chair().post(file + "/seats", "{\"seat\":\"police\",\"organisation\":\"police-west\"}");
    assertThat(partner.get(theirs).status()).isEqualTo(200);
    assertThat(partner.get(others).status()).isEqualTo(404);
    assertThat(partner.get("/v1/tasks").json().getJsonArray("items")).hasSize(1);

    chair().ifMatch("*").delete(seat.header("Location").orElseThrow());
    assertThat(partner.get(theirs).status()).isEqualTo(404);
    assertThat(partner.get("/v1/tasks").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void theOwnerIsASeatOrTableOfTheModule() {
    Answer refused =
        chair()
            .post(
                file + "/tasks", "{\"title\":\"t\",\"owner\":\"nobody\",\"dueOn\":\"2031-01-05\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/owner");
  }

  private String ownTask(String owner) {
    Answer made =
        chair()
            .post(
                file + "/tasks",
                "{\"title\":\"Call the school\",\"owner\":\""
                    + owner
                    + "\",\"dueOn\":\"2031-01-05\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.header("Location").orElseThrow();
  }

  private void closed() {
    Answer closed =
        chair().ifMatch("*").post(file + "/closure", Desk.decision("\"reason\":\"goalsReached\""));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  private void reviewed() {
    Answer filled =
        desk.as(Role.CASEWORKER)
            .post(
                file + "/forms",
                "{\"form\":\"necessityReview\","
                    + "\"content\":{\"stillNecessary\":true,\"grounds\":\"He asks us to stay.\"}}");
    assertThat(filled.status()).as(filled.body()).isEqualTo(201);
  }

  private List<JsonObject> timers() {
    return chair().get(file).json().getJsonArray("timers").getValuesAs(JsonObject.class);
  }

  private JsonObject timer(String code) {
    return timers().stream()
        .filter(timer -> timer.getString("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(PRODUCT.clock().instant(), ZoneId.of("Europe/Amsterdam"));
  }

  private Answer done(JsonObject task) {
    return chair()
        .ifMatch("*")
        .post(task.getString("href") + "/completion", "{\"note\":\"Still needed.\"}");
  }

  private void after(Duration time, Runnable work) {
    PRODUCT.clock().ahead(time, work);
  }

  private TaskRoundTest round() {
    boolean well =
        TenantContext.call(desk.tenant(), () -> PRODUCT.bean(TaskRound.class).look(desk.tenant()));
    assertThat(well).isTrue();
    return this;
  }

  private Call chair() {
    return desk.as(Role.CASECHAIR);
  }

  private List<JsonObject> tasks() {
    return listed("source:eq:timer");
  }

  private List<JsonObject> listed(String filter) {
    return chair()
        .get("/v1/tasks?filter=" + filter)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
