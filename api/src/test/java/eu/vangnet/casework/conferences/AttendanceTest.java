package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Telling;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who was there for an item is written down by whoever may write about its case. */
@Tag("database")
class AttendanceTest {
  private final ConferenceRoom room = ConferenceRoom.opened();
  private final Call chair = room.chair();
  private final String conference = room.conference(room.series(), 2);
  private String file;
  private String open;
  private String restricted;
  private String forItOnly;
  private String forBoth;

  @BeforeEach
  void oneItemOfTwoIsAboutARestrictedCase() {
    file = room.caseWith("Left school.");
    chair.ifMatch("*").patch("/v1/cases/" + file, "{\"person\":{\"name\":\"Robin Rust\"}}");
    restricted = ConferenceRoom.lastPart(room.item(conference, "School", Optional.of(file)));
    open = ConferenceRoom.lastPart(room.item(conference, "General", Optional.empty()));
    room.hold(conference);
    forItOnly = room.attends(conference, "Doctor Quast", seat(restricted));
    forBoth = room.attends(conference, "Noor", seat(restricted + "\",\"" + open));
    Telling.restrict(room.desk(), "Robin Rust");
  }

  @Test
  void ofAnItemThatTheyDoNotSeeNobodyRecordsAnything() {
    refused(400, "unknown", attend(restricted));
    refused(400, "notPresent", brief(forItOnly));
    assertThat(leave(forItOnly).status()).isEqualTo(404);
    assertThat(chair.get(conference + "/minutes").body()).doesNotContain("Quast");
  }

  @Test
  void whoOpensTheCaseInAnEmergencyReadsWhoWasThereAndRecordsNobody() {
    Answer opened = Telling.open(chair, file, "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(chair.get(conference + "/minutes").body()).contains("Quast");

    refused(409, "restricted", attend(restricted));
    refused(409, "restricted", attend(open + "\",\"" + restricted));
    refused(409, "restricted", brief(forItOnly));
    refused(409, "restricted", brief(forBoth));
    refused(409, "restricted", leave(forItOnly));
    refused(409, "restricted", leave(forBoth));
    assertThat(chair.get(conference + "/minutes").body()).contains("Quast", "Noor");
  }

  @Test
  void anItemBesideItIsRecordedAsBefore() {
    Telling.open(chair, file, "");

    Answer made = attend(open);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String throughout = room.attends(conference, "Sanne", "\"seat\":\"municipality\"");

    assertThat(brief(throughout).status()).isEqualTo(201);
    assertThat(leave(throughout).status()).isEqualTo(204);
  }

  private static String seat(String items) {
    return "\"seat\":\"municipality\",\"items\":[\"" + items + "\"]";
  }

  private Answer attend(String items) {
    return chair.post(conference + "/attendance", "{\"name\":\"Kai\"," + seat(items) + "}");
  }

  private Answer brief(String attendee) {
    return chair.post(conference + "/briefings", "{\"attendees\":[\"" + attendee + "\"]}");
  }

  private Answer leave(String attendee) {
    return chair
        .ifMatch(room.tag(conference + "/minutes"))
        .delete(conference + "/attendance/" + attendee);
  }

  private static void refused(int status, String reason, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(reason);
  }
}
