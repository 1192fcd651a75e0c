package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Conferences are promised by the clock on the wall. */
class ConferenceTimesTest {
  private final ConferenceRoom room = ConferenceRoom.opened();
  private final String series = room.series();

  @Test
  void aTimeThatTheClockSkipsWhenSummerTimeBeginsIsRefused() {
    Answer refused = plan("2027-03-28T02:30", "2027-03-28T04:00");

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.body()).contains("skipped");
  }

  @Test
  void theSameClockMeansAnotherMomentAfterSummerTimeEnds() {
    JsonObject summer = plan("2026-10-20T09:00", "2026-10-20T10:00").json();
    JsonObject winter = plan("2026-10-27T09:00", "2026-10-27T10:00").json();

    assertThat(summer.getString("startsAtUtc")).isEqualTo("2026-10-20T07:00:00Z");
    assertThat(winter.getString("startsAtUtc")).isEqualTo("2026-10-27T08:00:00Z");
    assertThat(winter.getString("startsAt")).isEqualTo("2026-10-27T09:00");
  }

  @Test
  void conferencesOfASeriesDoNotOverlapUnlessTheOtherIsCancelled() {
    String first = ConferenceRoom.made(plan("2027-02-02T09:00", "2027-02-02T11:00"));
    Answer overlapping = plan("2027-02-02T10:59", "2027-02-02T12:00");
    assertThat(overlapping.status()).as(overlapping.body()).isEqualTo(409);
    assertThat(overlapping.json().getString("detail")).contains("overlaps");
    String next = ConferenceRoom.made(plan("2027-02-02T11:00", "2027-02-02T12:00"));

    Answer moved =
        room.chair().ifMatch(room.tag(next)).patch(next, "{\"startsAt\":\"2027-02-02T10:00\"}");
    assertThat(moved.status()).as(moved.body()).isEqualTo(409);
    Answer cancelled =
        room.chair()
            .ifMatch(room.tag(first))
            .post(first + "/cancellation", "{\"reason\":\"The chair is ill.\"}");
    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(201);
    assertThat(
            room.chair()
                .ifMatch(room.tag(next))
                .patch(next, "{\"startsAt\":\"2027-02-02T10:00\"}")
                .status())
        .isEqualTo(200);
  }

  @Test
  void whatIsCancelledOrHasNotBegunIsNotHeld() {
    String later = ConferenceRoom.made(plan("2027-02-03T09:00", "2027-02-03T10:00"));
    Answer early = room.step(room.chair(), later, "holding");
    assertThat(early.json().getString("detail")).contains("notYet");
    room.chair()
        .ifMatch(room.tag(later))
        .post(later + "/cancellation", "{\"reason\":\"The chair is ill.\"}");

    assertThat(room.step(room.chair(), later, "holding").status()).isEqualTo(409);
    assertThat(room.chair().ifMatch(room.tag(later)).patch(later, "{\"title\":\"t\"}").status())
        .isEqualTo(409);
  }

  @Test
  void aTalkIsBetweenTwoAndRefersToWhatWasDisclosed() {
    String file = room.desk().openCase("Left school.");
    room.desk().partner(file, "youthWork", "school-1");
    String disclosure =
        ConferenceRoom.made(
            room.chair()
                .post(
                    "/v1/cases/" + file + "/disclosures",
                    "{\"recipient\":{\"organisation\":\"school-1\"},\"items\":[{\"what\":\"w\"}],"
                        + "\"purpose\":\"p\",\"legalBasis\":\"pgaAct\",\"decision\":\""
                        + room.desk().decided("/v1/cases/" + file)
                        + "\"}"));
    String two =
        "[{\"seat\":\"municipality\"},{\"seat\":\"youthWork\",\"organisation\":\"school-1\"}]";
    assertThat(talk(two.replace("},{", "}]").replaceFirst("].*", "]")).status()).isEqualTo(400);
    String talk = ConferenceRoom.made(talk(two));
    assertThat(room.partner("school-1").get(talk).json().getJsonArray("participants")).hasSize(2);
    String item = room.item(talk, "School", Optional.of(file));
    room.hold(talk);
    String noor = room.attends(talk, "Noor", "\"seat\":\"municipality\"");

    String refers = ",\"disclosure\":\"" + ConferenceRoom.lastPart(disclosure) + "\"";
    JsonObject written =
        room.write(item, "contributions", ConferenceRoom.contribution("Told.", noor, refers));
    Answer unknown =
        room.chair()
            .post(
                item + "/contributions",
                ConferenceRoom.contribution(
                    "x", noor, ",\"disclosure\":\"01890000-0000-7000-8000-000000000000\""));

    assertThat(written.getJsonArray("entries").getJsonObject(0).getString("disclosureHref"))
        .isEqualTo(disclosure);
    assertThat(unknown.status()).as(unknown.body()).isEqualTo(400);
  }

  private Answer talk(String two) {
    return room.chair()
        .post(
            "/v1/conferences",
            """
            {"kind":"talk","title":"Talk","startsAt":"2026-01-12T15:00","endsAt":"2026-01-12T15:20",
             "call":"By telephone","chair":"Noor Bakker","invitees":%s}
            """
                .formatted(two));
  }

  private Answer plan(String starts, String ends) {
    return room.chair()
        .post(
            "/v1/conferences",
            ConferenceRoom.plan(series, LocalDateTime.parse(starts), LocalDateTime.parse(ends)));
  }
}
