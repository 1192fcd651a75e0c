package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A legal hold on a case keeps what is part of the case, whoever asks for its erasure. */
@Tag("database")
@Timeout(120)
class HeldPartsTest {
  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call chair = desk.as(Role.CASECHAIR);
  private String path;

  @BeforeEach
  void aCaseUnderAHold() {
    String signal =
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .post(
                "/v1/signals",
                "{\"facts\":\"f\",\"person\":{\"name\":\"Robin Rust\"},"
                    + "\"reporter\":{\"name\":\"Anna Docent\"}}")
            .madeId();
    desk.weigh(signal);
    path =
        made(
            chair.post(
                "/v1/cases",
                "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\",\"summary\":\"s\"}"));
    RetentionRoom.of(desk.tenant()).hold("case", file());
  }

  private String file() {
    return ConferenceRoom.lastPart(path);
  }

  @Test
  void itsSignalAndWhoReportedItStay() {
    requireKept("Robin Rust", "signal");
    requireKept("Anna Docent", "reporter");
  }

  @Test
  void thePersonsInItStay() {
    made(
        chair.post(
            path + "/persons", "{\"role\":\"family\",\"details\":{\"name\":\"Mia Moeder\"}}"));

    requireKept("Mia Moeder", "involvedPerson");
  }

  @Test
  void whatTheCommitteeWasAskedAboutItStays() {
    String opinion =
        made(
            office
                .officer()
                .post(
                    "/v1/opinions",
                    "{\"question\":\"May Fien Veer hear?\",\"caseId\":\"" + file() + "\"}"));

    requireKept("Fien Veer", "opinion");

    assertThat(office.officer().get(opinion).status()).isEqualTo(200);
  }

  @Test
  void itsAttachmentsStay() {
    String paper =
        made(
            chair
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("File-Name", "letter.txt")
                .with("Content-Type", "text/plain")
                .send("POST", path + "/attachments", BodyPublishers.ofString("Dear all")));

    Call worker = desk.as(Role.CASEWORKER);
    String tag = worker.get(paper).header("ETag").orElseThrow();
    requireHeld(worker.ifMatch(tag).delete(paper));

    assertThat(chair.get(paper).status()).isEqualTo(200);
  }

  @Test
  void theMinutesAboutItStayAndWhoWasThere() {
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, "School", Optional.of(file()));
    room.hold(conference);
    String wren = room.attends(conference, "Wren Wijk", "\"seat\":\"municipality\"");
    JsonObject written =
        room.write(
            item, "contributions", "{\"text\":\"Came along.\",\"broughtBy\":\"" + wren + "\"}");
    String entry =
        written.getJsonArray("entries").getValuesAs(JsonObject.class).getLast().getString("id");

    requireKept("Wren Wijk", "attendee");
    String tag = chair.get(item).header("ETag").orElseThrow();
    requireHeld(chair.ifMatch(tag).delete(item + "/entries/" + entry));

    assertThat(chair.get(conference + "/minutes").body()).contains("Wren Wijk", "Came along.");
  }

  @Test
  void thatItIsOnAnAgendaStays() {
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    String held = room.item(conference, "School", Optional.of(file()));
    String free = room.item(conference, "Lunch", Optional.empty());

    requireHeld(chair.ifMatch("*").delete(held));

    assertThat(chair.get(held).status()).isEqualTo(200);
    assertThat(chair.ifMatch("*").delete(free).status()).as("what nobody holds").isLessThan(300);
    assertThat(chair.get(free).status()).isEqualTo(404);
  }

  @Test
  void whoseAttendanceIsHeldIsNotTakenOff() {
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    room.hold(conference);
    String held = room.attends(conference, "Wren Wijk", "\"seat\":\"municipality\"");
    String free = room.attends(conference, "Kai Kade", "\"seat\":\"municipality\"");
    RetentionRoom.of(desk.tenant()).hold("attendee", held);

    requireHeld(chair.ifMatch("*").delete(conference + "/attendance/" + held));

    assertThat(chair.ifMatch("*").delete(conference + "/attendance/" + free).status())
        .as("what nobody holds")
        .isLessThan(300);
    assertThat(chair.get(conference + "/minutes").body())
        .contains("Wren Wijk")
        .doesNotContain("Kai Kade");
  }

  @Test
  void whatIsHeldKeepsTheCaseThatItIsPartOf() {
    String other = "/v1/cases/" + desk.openCase("Left school.");
    Answer named =
        desk.as(Role.CASEWORKER).ifMatch("*").patch(other, "{\"person\":{\"name\":\"Kim Kant\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    String aunt =
        made(
            chair.post(
                other + "/persons", "{\"role\":\"family\",\"details\":{\"name\":\"Nora Neef\"}}"));
    RetentionRoom.of(desk.tenant()).hold("involvedPerson", ConferenceRoom.lastPart(aunt));

    requireKept("Kim Kant", "case");
  }

  private void requireKept(String name, String kind) {
    String request = office.identified("erasure", name);
    List<JsonObject> named =
        office.matches(request).stream()
            .filter(match -> match.getString("kind").equals(kind))
            .toList();
    assertThat(named).as(kind).hasSize(1);

    requireHeld(office.officer().post(request + "/erasures", PrivacyOffice.records(named)));

    assertThat(office.matches(request)).as(kind).containsAll(named);
  }

  private static void requireHeld(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.json().getString("detail")).startsWith("legalHold");
  }
}
