package eu.vangnet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CaseJourneyTest {
  private static final String WEIGHED =
      "\"to\":\"monitoring\",\"proportionality\":\"p\",\"subsidiarity\":\"s\"";
  private static Desk desk;

  @BeforeAll
  static void desk() {
    desk = Desk.dutch();
  }

  @Test
  void aSignalBecomesACaseThatIsClosedAndReopened() {
    String path = "/v1/cases/" + desk.openCase("Left football and quarrels.");
    assertThat(state(path)).isEqualTo("caseConference");

    assertThat(step(path, "transitions", Desk.decision(WEIGHED)).status()).isEqualTo(201);
    assertThat(state(path)).isEqualTo("monitoring");

    Answer closed = step(path, "closure", Desk.decision("\"reason\":\"goalsReached\""));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
    assertThat(closed.json().getString("closingReason")).isEqualTo("goalsReached");

    Answer reopened =
        step(
            path,
            "reopening",
            Desk.decision(
                "\"to\":\"caseConference\",\"proportionality\":\"p\",\"subsidiarity\":\"s\","
                    + "\"legalBasis\":\"pgaAct\""));
    assertThat(reopened.status()).as(reopened.body()).isEqualTo(201);
    assertThat(reopened.json().containsKey("closedAt")).isFalse();

    assertThat(items(path + "/transitions"))
        .extracting(step -> step.getString("to"))
        .containsExactly("caseConference", "closed", "monitoring", "caseConference");
  }

  @Test
  void theStepsOfACaseBeginWithItsOpening() {
    String signal = desk.signal("Left the scouts.");
    desk.weigh(signal);
    String path =
        "/v1/cases/"
            + desk.as(Role.CASECHAIR)
                .post(
                    "/v1/cases",
                    "{\"signal\":\""
                        + signal
                        + "\",\"legalBasis\":\"pgaAct\",\"grounds\":\"The school asks for it.\"}")
                .madeId();
    JsonObject file = desk.as(Role.CASEWORKER).get(path).json();

    List<JsonObject> steps = items(path + "/transitions");

    assertThat(steps).hasSize(1);
    JsonObject opening = steps.getFirst();
    assertThat(opening.containsKey("from")).as("a case comes from nowhere").isFalse();
    assertThat(opening.getString("to")).isEqualTo(file.getString("state"));
    assertThat(opening.getString("takenAt")).isEqualTo(file.getString("openedAt"));
    assertThat(opening.getString("decidingBody")).isEqualTo("weighingTeam");
    assertThat(opening.getString("legalBasis")).isEqualTo("pgaAct");
    assertThat(opening.getString("grounds")).isEqualTo("The school asks for it.");
    assertThat(opening.getString("recordedBy")).isNotBlank();
    assertThat(opening.getJsonArray("participants")).isEmpty();
    assertThat(desk.as(Role.CASEWORKER).get(opening.getString("href")).json()).isEqualTo(opening);
  }

  @Test
  void aCaseThatIsOpenedDaysAfterItsWeighingSaysWhenItWasDecided() {
    String signal = desk.signal("Sleeps badly.");
    desk.weigh(signal);
    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(3),
            () -> {
              Answer made =
                  desk.as(Role.CASECHAIR)
                      .post(
                          "/v1/cases", "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\"}");
              JsonObject opening = items("/v1/cases/" + made.madeId() + "/transitions").getFirst();
              assertThat(opening.getString("decidedOn"))
                  .isLessThan(opening.getString("takenAt").substring(0, 10));
              assertThat(opening.containsKey("grounds")).isFalse();
            });
  }

  @Test
  void whatTheModuleAsksForIsNeededAndNamed() {
    String path = "/v1/cases/" + desk.openCase("Asks about weapons.");

    Answer refused = step(path, "transitions", Desk.decision("\"to\":\"monitoring\""));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith("proportionalityMissing");
    assertThat(state(path)).isEqualTo("caseConference");
  }

  @Test
  void aWeighingWithoutThePoliceOpensNoCase() {
    String signal = desk.signal("Draws symbols.");
    Answer refused =
        desk.as(Role.CASECHAIR)
            .ifMatch(desk.tag("/v1/signals/" + signal))
            .post(
                "/v1/signals/" + signal + "/weighing",
                "{\"outcome\":\"personCentredApproach\",\"decidingBody\":\"weighingTeam\","
                    + "\"seatsPresent\":[\"networkDirector\",\"municipality\",\"publicProsecution\"],"
                    + "\"grounds\":\"g\",\"proportionality\":\"p\",\"subsidiarity\":\"s\","
                    + "\"legalBasis\":\"pgaAct\"}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("corePartnerMissing");
  }

  @Test
  void theYearlyReviewIsDueAYearAfterTheCaseWasOpened() {
    JsonObject file =
        desk.as(Role.CASEWORKER).get("/v1/cases/" + desk.openCase("Skips school.")).json();

    assertThat(file.getJsonArray("timers").getValuesAs(JsonObject.class))
        .extracting(timer -> timer.getString("dueDate").substring(0, 4))
        .contains(String.valueOf(year(file.getString("openedAt")) + 1));
  }

  @Test
  void aNoteIsAmendedAndNeverChanged() {
    String notes = "/v1/cases/" + desk.openCase("Argues online.") + "/notes";
    String note =
        desk.as(Role.CASEWORKER).post(notes, "{\"text\":\"Mother called on Monday.\"}").madeId();

    Answer amendment =
        desk.as(Role.CASEWORKER)
            .post(
                notes + '/' + note + "/amendments",
                "{\"kind\":\"opinion\",\"text\":\"It was Tuesday.\"}");

    assertThat(amendment.json().getString("amends")).isEqualTo(note);
    assertThat(desk.as(Role.CASEWORKER).get(notes + '/' + note).json().getString("text"))
        .isEqualTo("Mother called on Monday.");
    assertThat(items(notes)).hasSize(2);
    assertThat(desk.as(Role.CASEWORKER).patch(notes + '/' + note, "{}").status()).isEqualTo(405);
  }

  @Test
  void twoWhoChangeTheSameVersionDoNotOverwriteEachOther() {
    String path = "/v1/cases/" + desk.openCase("Is bullied.");
    String tag = desk.tag(path);

    Answer first = desk.as(Role.CASECHAIR).ifMatch(tag).patch(path, "{\"sex\":\"female\"}");
    Answer second = desk.as(Role.CASECHAIR).ifMatch(tag).patch(path, "{\"age\":null}");
    Answer without = desk.as(Role.CASECHAIR).patch(path, "{\"age\":null}");

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(412);
    assertThat(without.status()).isEqualTo(428);
    JsonObject now = desk.as(Role.CASECHAIR).get(path).json();
    assertThat(now.getString("sex")).isEqualTo("female");
    assertThat(now.getInt("age")).isEqualTo(15);
  }

  @Test
  void aMergePatchRemovesWithNullAndKeepsWhatItDoesNotName() {
    String path = "/v1/cases/" + desk.openCase("Is bullied.");

    JsonObject after =
        desk.as(Role.CASECHAIR)
            .ifMatch(desk.tag(path))
            .patch(path, "{\"age\":null,\"concerns\":[\"noIdeologyIdentified\"]}")
            .json();

    assertThat(after.containsKey("age")).isFalse();
    assertThat(after.getString("summary")).isEqualTo("s");
    assertThat(after.getJsonArray("concerns").getString(0)).isEqualTo("noIdeologyIdentified");
  }

  @Test
  void aSignalLeadsToOneCaseOnly() {
    String signal = desk.signal("Leaves home.");
    desk.weigh(signal);
    String body = "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\"}";

    assertThat(desk.as(Role.CASECHAIR).post("/v1/cases", body).status()).isEqualTo(201);
    Answer again = desk.as(Role.CASECHAIR).post("/v1/cases", body);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("detail")).startsWith("noCaseFollows");
  }

  private static Answer step(String path, String kind, String body) {
    return desk.as(Role.CASECHAIR).ifMatch(desk.tag(path)).post(path + '/' + kind, body);
  }

  private static String state(String path) {
    return desk.as(Role.CASEWORKER).get(path).json().getString("state");
  }

  private static List<JsonObject> items(String path) {
    return desk.as(Role.CASEWORKER)
        .get(path)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private static int year(String instant) {
    return Integer.parseInt(instant.substring(0, 4));
  }
}
