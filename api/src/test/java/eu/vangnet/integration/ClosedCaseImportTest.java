package eu.vangnet.integration;

import static eu.vangnet.integration.ImportDesk.pointers;
import static eu.vangnet.integration.ImportDesk.statuses;
import static eu.vangnet.integration.OldCase.CLOSURE;
import static eu.vangnet.integration.OldCase.PERSON;
import static eu.vangnet.integration.OldCase.TOLD;
import static eu.vangnet.integration.OldCase.TO_MONITORING;
import static eu.vangnet.integration.OldCase.at;
import static eu.vangnet.integration.OldCase.ofCase;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.tasks.TaskLook;
import eu.vangnet.casework.Desk;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases that an earlier system has closed come in closed, with the steps that led there. */
class ClosedCaseImportTest {
  private static final String CASES = "country-nl.case";
  private static final int CASE = 2;

  private final ImportDesk desk = new ImportDesk();

  @Test
  @Tag("database")
  void aCaseClosedTenYearsAgoComesInWithItsStepsAndTheirDates() {
    List<JsonObject> made = desk.broughtIn(OldCase.whole());

    String file = made.get(CASE).getString("href");
    JsonObject closed = desk.chair().get(file).json();
    assertThat(closed.getString("state")).isEqualTo("closed");
    assertThat(closed.getString("closedAt")).isEqualTo(OldCase.CLOSED_AT);
    assertThat(closed.getString("closingReason")).isEqualTo("goalsReached");
    Map<String, String> steps =
        desk.items(file + "/transitions").stream()
            .collect(
                Collectors.toMap(step -> step.getString("to"), step -> step.getString("takenAt")));
    assertThat(steps)
        .containsEntry("monitoring", OldCase.MOVED_AT)
        .containsEntry("closed", OldCase.CLOSED_AT);
    JsonObject last = desk.chair().get(made.getLast().getString("href")).json();
    assertThat(last.getString("from")).isEqualTo("monitoring");
    assertThat(last.getString("decidingBody")).isEqualTo("conferenceTable");
    assertThat(last.getString("decidedOn")).isEqualTo("2016-01-29");
    assertThat(last.getString("grounds")).isEqualTo("Decided together.");
    assertThat(last.getJsonArray("participants").toString()).contains("A. Voor");
  }

  @Test
  void theJournalTellsOfTheClosureThatAnImportBroughtItInAndItsDate() {
    String file = desk.broughtIn(OldCase.whole()).get(CASE).getString("href");

    String entries =
        desk
            .desk()
            .as(Role.AUDITOR)
            .purpose("oversight")
            .get("/v1/journal?filter=objectId:eq:" + file.substring(file.lastIndexOf('/') + 1))
            .json()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(entry -> entry.getString("action").equals("cases:close"))
            .map(
                entry ->
                    entry.getString("origin") + ' ' + Instant.parse(entry.getString("datedAt")))
            .collect(Collectors.joining(","));
    assertThat(entries).isEqualTo("import " + OldCase.CLOSED_AT);
  }

  @Test
  @Tag("database")
  void retentionRunsFromTheDayOnWhichItWasClosed() {
    RetentionRoom room = RetentionRoom.of(desk.desk().tenant());
    assertThat(room.set(CASES, "P30Y").status()).isEqualTo(200);
    String file = desk.broughtIn(OldCase.whole()).get(CASE).getString("href");
    String id = file.substring(file.lastIndexOf('/') + 1);

    assertThat(room.preview(CASES).getInt("erased")).isZero();
    assertThat(room.set(CASES, "P5Y").status()).isEqualTo(200);

    JsonObject preview = room.preview(CASES);
    assertThat(preview.getInt("erased")).isEqualTo(1);
    assertThat(preview.getJsonArray("records").getString(0)).isEqualTo(id);
    assertThat(desk.chair().get(file).status()).as("a dry run erases nothing").isEqualTo(200);
    assertThat(RetentionRoom.count(room.run(), CASES).getInt("erased")).isEqualTo(1);
    assertThat(desk.chair().get(file).status()).isEqualTo(404);
  }

  @Test
  void whatAnEarlierSystemHadToDoAfterTheEndIsNoTaskHereAndWhatIsStillDueIs() {
    Instant lately = Product.started().clock().instant().minus(Duration.ofDays(170));
    String ends = ofCase("closure", Desk.decision("\"reason\":\"goalsReached\""));
    String file =
        desk.broughtIn(OldCase.with(TO_MONITORING, at(lately.toString(), ends)))
            .get(CASE)
            .getString("href");
    desk.broughtIn(OldCase.whole());

    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(1),
            () -> {
              TaskLook.at(desk.desk().tenant());
              assertThat(desk.items("/v1/tasks?filter=source:eq:timer"))
                  .extracting(task -> task.getString("caseHref") + ' ' + task.getString("timer"))
                  .containsExactly(file + " lookBackAfterSixMonths");
            });
  }

  @Test
  void aDryRunOfTheImportSaysTheSameAndWritesNothing() {
    List<JsonObject> items =
        desk.bringIn("?dryRun=true", UUID.randomUUID().toString(), OldCase.whole());

    assertThat(statuses(items)).containsOnly(201).hasSize(7);
    desk.holdsNothing();
  }

  @Test
  @Tag("database")
  void aStepThatTheModuleDoesNotAllowIsRefusedAtItsLineAndNothingOfItsCaseStays() {
    String nowhere = TO_MONITORING.replace("monitoring", "afterCare");
    String groundless = TO_MONITORING.replace("\"grounds\":\"Decided together.\",", "");
    String reasonless = CLOSURE.replace("goalsReached", "tired");
    String early = CLOSURE.replace("\"reason\":\"goalsReached\"", "\"to\":\"monitoring\"");

    List<JsonObject> items =
        desk.bringIn(
            String.join(
                "\n",
                OldCase.with(nowhere),
                OldCase.with(groundless, CLOSURE),
                OldCase.with(TO_MONITORING, reasonless),
                OldCase.with(TO_MONITORING, early)));

    assertThat(statuses(items))
        .containsExactly(
            424, 424, 424, 400, //
            424, 424, 424, 409, 424, //
            424, 424, 424, 424, 400, //
            424, 424, 424, 424, 400);
    assertThat(pointers(items.get(3))).containsExactly("/body/to");
    assertThat(items.get(7).getString("detail")).startsWith("groundsMissing");
    assertThat(pointers(items.get(13))).containsExactly("/body/reason");
    assertThat(pointers(items.get(18))).containsExactly("/body/to");
    desk.holdsNothing();
  }

  @Test
  void aClosureSaysWhatIsLackingForIt() {
    List<JsonObject> untold = desk.bringIn(OldCase.with(PERSON, TO_MONITORING, CLOSURE));
    List<JsonObject> passed =
        desk.bringIn(OldCase.with(PERSON, delayed("2015-06-01"), TO_MONITORING, CLOSURE));

    assertThat(statuses(untold)).containsExactly(424, 424, 424, 424, 424, 409);
    assertThat(untold.getLast().getString("detail")).startsWith("notNotified");
    assertThat(passed.getLast().getString("detail")).startsWith("notificationReviewPassed");
    desk.holdsNothing();
    assertThat(statuses(desk.bringIn(OldCase.with(PERSON, delayed("2017-01-01"), CLOSURE))))
        .as("a review a year and a half later is none")
        .containsExactly(424, 424, 424, 424, 400, 424);
    desk.broughtIn(OldCase.with(PERSON, delayed("2016-03-01"), TO_MONITORING, CLOSURE));
  }

  private static String delayed(String review) {
    return TOLD.replace(
        "\"state\":\"told\",\"how\":\"At home.\"",
        "\"state\":\"delayed\",\"ground\":\"safety\",\"explanation\":\"e\","
            + "\"decider\":\"conferenceTable\",\"reviewOn\":\""
            + review
            + "\"");
  }

  @Test
  void stepsHaveADateAndComeInTheirOrder() {
    List<JsonObject> undated =
        desk.bringIn(
            OldCase.with(TO_MONITORING.replace("\"at\":\"" + OldCase.MOVED_AT + "\",", "")));
    List<JsonObject> disordered =
        desk.bringIn(
            OldCase.with(
                TO_MONITORING, CLOSURE.replace(OldCase.CLOSED_AT, "2015-04-01T15:00:00Z")));
    List<JsonObject> foreseen =
        desk.bringIn(OldCase.with(TO_MONITORING, CLOSURE.replace("2016-01-29", "2016-02-03")));

    assertThat(pointers(undated.getLast())).containsExactly("/at");
    assertThat(disordered.getLast().getString("detail")).startsWith("stepOutOfOrder");
    assertThat(pointers(foreseen.getLast())).containsExactly("/body/decidedOn");
    desk.holdsNothing();
  }

  @Test
  void theModuleCountsTheDaysInAStateAsTheyWereThen() {
    String back =
        ofCase(
            "transition",
            Desk.decision(
                "\"to\":\"caseConference\",\"proportionality\":\"p\",\"subsidiarity\":\"s\""));

    desk.broughtIn(OldCase.with(TO_MONITORING, at("2015-09-01T10:00:00Z", back), CLOSURE));
    List<JsonObject> late =
        desk.bringIn(OldCase.with(TO_MONITORING, at("2016-09-01T10:00:00Z", back)));

    assertThat(late.getLast().getString("detail")).startsWith("necessityNotReviewed");
  }

  @Test
  void aCaseIsTakenUpAgainAndClosesASecondTime() {
    String reopening =
        at(
            "2016-05-01T10:00:00Z",
            ofCase(
                "reopening",
                Desk.decision(
                    "\"to\":\"caseConference\",\"proportionality\":\"p\",\"subsidiarity\":\"s\","
                        + "\"legalBasis\":\"pgaAct\"")));
    String again = CLOSURE.replace(OldCase.CLOSED_AT, "2016-09-01T15:00:00Z");

    String file =
        desk.broughtIn(OldCase.with(CLOSURE, reopening, again)).get(CASE).getString("href");

    assertThat(desk.chair().get(file).json().getString("closedAt"))
        .isEqualTo("2016-09-01T15:00:00Z");
  }

  @Test
  @Tag("database")
  void noSecondPersonIsAskedForAnOldClosureAndNoImportClosesWhatIsInUse() {
    Product.started()
        .bean(Tenants.class)
        .changeSetting(desk.desk().tenant(), Setting.CLOSING_PERSONS.code(), "2");
    desk.broughtIn(OldCase.whole());
    String key = UUID.randomUUID().toString();
    String file = desk.bringIn("", key, OldCase.with()).get(CASE).getString("href");

    Answer alone =
        desk.chair()
            .ifMatch("*")
            .post(file + "/closure", Desk.decision("\"reason\":\"goalsReached\""));
    List<JsonObject> joined = desk.bringIn("", key, OldCase.with(CLOSURE));

    assertThat(alone.json().getString("detail")).startsWith("secondPersonNeeded");
    assertThat(statuses(joined)).containsExactly(424, 424, 424, 409);
    assertThat(joined.getLast().getString("detail")).startsWith("broughtInBefore");
    assertThat(desk.chair().get(file).json().getString("state")).isEqualTo("caseConference");
  }
}
