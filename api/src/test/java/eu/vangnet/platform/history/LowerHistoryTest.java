package eu.vangnet.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What lies under a record leads to it: its changes stand in the history of the record. */
@Tag("database")
@Timeout(120)
class LowerHistoryTest {
  private static final String DONE = "{\"note\":\"The trainer agreed on Monday.\"}";

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Call officer = desk.as(Role.PRIVACYOFFICER).purpose("dataProtection");
  private final ConferenceRoom room = ConferenceRoom.of(desk);
  private final String file = "/v1/cases/" + desk.openCase("Left school.");

  @Test
  void whatBecameOfATaskIsShownWithItsCaseToWhoMaySeeTheTask() {
    String task =
        made(
            chair.post(
                file + "/tasks",
                "{\"title\":\"t\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"}"));
    made(chair.ifMatch("*").post(task + "/completion", DONE));

    JsonObject change = changes(chair, file, "task").getFirst();

    assertThat(change.getString("partId")).isEqualTo(ConferenceRoom.lastPart(task));
    assertThat(change.toString()).contains("The trainer agreed on Monday.");
    assertThat(change.getBoolean("proven")).isTrue();
    assertThat(chair.get(change.getString("href")).json()).isEqualTo(change);
    assertThat(officer.get(file + "/history").body()).doesNotContain("on Monday");
    assertThat(officer.get(change.getString("href")).status()).isEqualTo(404);
    String elsewhere = "/v1/cases/" + desk.openCase("Another.");
    String there = elsewhere + change.getString("href").substring(file.length());
    assertThat(chair.get(there).status()).isEqualTo(404);
  }

  @Test
  void whatWasKnownOfAPersonOfACaseIsShownWithTheCase() {
    String person =
        made(
            chair.post(
                file + "/persons", "{\"role\":\"family\",\"details\":{\"name\":\"Mia Before\"}}"));
    Answer changed = chair.ifMatch("*").patch(person, "{\"name\":\"Mia After\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);

    assertThat(changes(chair, file, "person").getFirst().toString())
        .contains("Mia Before", "Mia After");
  }

  @Test
  void whoWasBriefedAndWhatBecameOfAnActionIsShownWithTheConference() {
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, "Own", Optional.of(ConferenceRoom.lastPart(file)));
    room.hold(conference);
    String present = room.attends(conference, "Sanne", "\"seat\":\"municipality\"");
    brief(conference, present);
    String action = room.action(item, "Sanne");
    made(chair.ifMatch("*").post("/v1/actions/" + action + "/completion", DONE));

    assertThat(history(chair, conference))
        .filteredOn(change -> !change.containsKey("part"))
        .anySatisfy(change -> assertThat(change.toString()).contains("/state"));
    JsonObject briefed = changes(chair, conference, "attendee").getFirst();
    assertThat(briefed.getString("partId")).isEqualTo(present);
    assertThat(briefed.toString()).contains("/briefedAt");
    assertThat(chair.get(briefed.getString("href")).json()).isEqualTo(briefed);
    for (String address : List.of(conference, file)) {
      JsonObject ended = changes(chair, address, "action").getFirst();
      assertThat(ended.getString("partId")).isEqualTo(action);
      assertThat(ended.toString()).contains("The trainer agreed on Monday.");
    }
    Call partner = desk.as(Role.PARTNER, "police-west");
    assertThat(partner.get(conference).status()).isEqualTo(200);
    assertThat(partner.get(conference + "/history").status()).isEqualTo(403);
    assertThat(partner.get(briefed.getString("href")).status()).isEqualTo(403);
  }

  @Test
  void whoWasThereOnlyForARestrictedCaseIsShownToNobodyElse() {
    assertThat(chair.ifMatch("*").patch(file, "{\"person\":{\"name\":\"Robin Rust\"}}").status())
        .isEqualTo(200);
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, "Own", Optional.of(ConferenceRoom.lastPart(file)));
    room.hold(conference);
    String only = ",\"items\":[\"" + ConferenceRoom.lastPart(item) + "\"]";
    String present = room.attends(conference, "Doctor Quast", "\"seat\":\"municipality\"" + only);
    brief(conference, present);
    String href = changes(chair, conference, "attendee").getFirst().getString("href");

    Telling.restrict(desk, "Robin Rust");

    assertThat(changes(chair, conference, "attendee")).isEmpty();
    assertThat(chair.get(href).status()).isEqualTo(404);
    assertThat(changes(officer, conference, "attendee")).hasSize(1);
  }

  private void brief(String conference, String attendee) {
    made(chair.post(conference + "/briefings", "{\"attendees\":[\"" + attendee + "\"]}"));
  }

  private static List<JsonObject> changes(Call caller, String address, String part) {
    return history(caller, address).stream()
        .filter(change -> change.getString("part", "").equals(part))
        .toList();
  }

  private static List<JsonObject> history(Call caller, String address) {
    Answer answer = caller.get(address + "/history");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static String made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow();
  }
}
