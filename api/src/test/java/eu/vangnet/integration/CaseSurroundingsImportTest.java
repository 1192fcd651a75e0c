package eu.vangnet.integration;

import static eu.vangnet.integration.ImportDesk.pointers;
import static eu.vangnet.integration.ImportDesk.statuses;
import static eu.vangnet.integration.OldCase.CLOSURE;
import static eu.vangnet.integration.OldCase.TO_MONITORING;
import static eu.vangnet.integration.OldCase.at;
import static eu.vangnet.integration.OldCase.named;
import static eu.vangnet.integration.OldCase.ofCase;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sat at the table, who else is in a case, and what was filled in about it come in too. */
class CaseSurroundingsImportTest {
  private static final int CASE = 2;
  private static final String CHILD =
      named(
          "p1", ofCase("involved", "{\"role\":\"personOfConcern\",\"details\":{\"name\":\"N\"}}"));
  private static final String GUARDIAN =
      ofCase(
          "involved",
          ",\"guardianOf\":\"p1\"",
          "{\"role\":\"guardian\",\"details\":{\"relation\":\"Mother\"}}");
  private static final String SEAT =
      at(
          "2015-03-11T10:00:00Z",
          ofCase(
              "seat",
              "{\"seat\":\"police\",\"organisation\":\"police-west\","
                  + "\"until\":\"2016-02-01T15:00:00Z\"}"));

  private final ImportDesk desk = new ImportDesk();

  @Test
  @Tag("database")
  void aSeatBearsItsDatesAndOpensNothingWhereItIsOver() {
    String held =
        SEAT.replace("police-west", "police-east")
            .replace(",\"until\":\"2016-02-01T15:00:00Z\"", "");

    String file = desk.broughtIn(OldCase.with(SEAT, held)).get(CASE).getString("href");

    JsonObject over =
        desk.items(file + "/seats").stream()
            .filter(seat -> seat.getString("organisation").equals("police-west"))
            .findFirst()
            .orElseThrow();
    assertThat(over.getString("since")).isEqualTo("2015-03-11T10:00:00Z");
    assertThat(over.getString("endedAt")).isEqualTo("2016-02-01T15:00:00Z");
    assertThat(desk.desk().as(Role.CASEWORKER, "police-west").get(file).status()).isEqualTo(404);
    assertThat(desk.desk().as(Role.CASEWORKER, "police-east").get(file).status()).isEqualTo(200);
  }

  @Test
  void aSeatDoesNotEndBeforeItBeganNorInTheFuture() {
    List<JsonObject> before = desk.bringIn(OldCase.with(SEAT.replace("2016-02", "2014-02")));
    List<JsonObject> ahead = desk.bringIn(OldCase.with(SEAT.replace("2016-02", "2999-02")));

    assertThat(pointers(before.getLast())).containsExactly("/body/until");
    assertThat(pointers(ahead.getLast())).containsExactly("/body/until");
    desk.holdsNothing();
  }

  @Test
  @Tag("database")
  void personsReferToEachOtherAndNotificationsToThem() {
    String told =
        ofCase(
            "notification",
            ",\"person\":\"p1\"",
            "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"At home.\"}");

    List<JsonObject> made = desk.broughtIn(OldCase.with(CHILD, GUARDIAN, told));

    String file = made.get(CASE).getString("href");
    String child = desk.chair().get(made.get(CASE + 1).getString("href")).json().getString("id");
    assertThat(desk.chair().get(made.get(CASE + 2).getString("href")).body())
        .contains("\"guardianOf\":\"" + child + "\"");
    assertThat(desk.items(file + "/notifications").getFirst().getString("person")).isEqualTo(child);
  }

  @Test
  void aFurtherReferenceNamesALineOfItsKindAndNoOtherIsKnown() {
    List<JsonObject> wrong = desk.bringIn(OldCase.with(GUARDIAN.replace("\"p1\"", "\"s1\"")));
    List<JsonObject> unknown =
        desk.bringIn(OldCase.with(CHILD, GUARDIAN.replace("guardianOf", "childOf")));

    assertThat(pointers(wrong.getLast())).containsExactly("/references/guardianOf");
    assertThat(pointers(unknown.getLast())).containsExactly("/references");
    desk.holdsNothing();
  }

  @Test
  void aFormIsWhatAStepAfterAYearRestsOn() {
    String review =
        at(
            "2016-06-01T10:00:00Z",
            ofCase(
                "form",
                "{\"form\":\"necessityReview\","
                    + "\"content\":{\"stillNecessary\":true,\"grounds\":\"Things go on.\"}}"));
    String back =
        at(
            "2016-06-10T10:00:00Z",
            TO_MONITORING
                .replace("\"at\":\"" + OldCase.MOVED_AT + "\",", "")
                .replace("monitoring", "caseConference")
                .replace("\"grounds\"", "\"legalBasis\":\"pgaAct\",\"grounds\""));

    List<JsonObject> made = desk.broughtIn(OldCase.with(TO_MONITORING, review, back));

    assertThat(desk.items(made.get(CASE).getString("href") + "/forms").getFirst().toString())
        .contains("necessityReview", "2016-06-01T10:00:00Z");
  }

  @Test
  void nothingIsAddedToACaseAfterItsEnd() {
    List<JsonObject> items = desk.bringIn(OldCase.with(CLOSURE, ImportLines.NOTE));

    assertThat(statuses(items)).containsExactly(424, 424, 424, 424, 409);
    desk.holdsNothing();
  }
}
