package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Telling;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A conference from its plan to approved minutes. */
class ConferenceTest {
  private final ConferenceRoom room = ConferenceRoom.opened();
  private final Call chair = room.chair();
  private final String conference = room.conference(room.series(), 2);

  @Test
  void aConferenceTakesOverTheSeatsThatItsSeriesHasWhenItIsPlanned() {
    String series = chair.get(conference).json().getString("seriesHref");
    Answer changed =
        chair
            .ifMatch(room.tag(series))
            .patch(series, "{\"seats\":[{\"seat\":\"publicProsecution\"}]}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);

    assertThat(chair.get(conference).json().getJsonArray("participants"))
        .extracting(one -> one.asJsonObject().getString("seat"))
        .containsExactly("municipality", "police");
  }

  @Test
  void minutesAreWrittenItemByItemAndStayAsTheyWereApproved() {
    String file = room.caseWith("Left school.", "police-west");
    String item = room.item(conference, "School", Optional.of(file));
    room.invite(conference, "\"seat\":\"publicProsecution\"");
    room.hold(conference);
    String pim = room.attends(conference, "Pim", "\"seat\":\"publicProsecution\"");
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\",\"leads\":true");
    String sanne =
        room.attends(conference, "Sanne", "\"seat\":\"police\",\"organisation\":\"police-west\"");
    room.write(
        item, "contributions", ConferenceRoom.contribution("He came to football.", sanne, ""));
    room.write(item, "decisions", decision("consensus", vote(noor), vote(sanne), vote(pim)));
    JsonObject written =
        room.write(
            item,
            "actions",
            "{\"text\":\"Ask the trainer.\",\"owner\":\"Sanne\","
                + "\"organisation\":\"police-west\",\"dueOn\":\"2026-12-24\"}");
    assertThat(written.getJsonArray("entries"))
        .extracting(entry -> entry.asJsonObject().getString("kind"))
        .containsExactly("contribution", "decision", "action");

    assertThat(room.step(chair, conference, "minuting").status()).isEqualTo(201);
    assertThat(room.step(chair, conference, "approval").status()).isEqualTo(201);

    assertThat(chair.get(conference).json().getString("approvedBy")).isNotBlank();
    String first = written.getJsonArray("entries").getJsonObject(0).getString("id");
    refused(chair.post(item + "/contributions", ConferenceRoom.contribution("x", sanne, "")));
    refused(chair.ifMatch("*").delete(item + "/entries/" + first));
    refused(chair.post(conference + "/attendance", "{\"name\":\"A\",\"seat\":\"police\"}"));
    refused(chair.ifMatch("*").delete(conference + "/attendance/" + sanne));
    refused(chair.post(conference + "/briefings", "{\"attendees\":[\"" + sanne + "\"]}"));
    refused(chair.post(conference + "/agenda", "{\"subject\":\"More\"}"));
    JsonObject amended =
        room.write(
            item,
            "amendments",
            "{\"entry\":\"%s\",\"text\":\"Every second week.\",\"reason\":\"The trainer said so.\"}"
                .formatted(first));
    assertThat(amended.getJsonArray("entries")).hasSize(4);
    assertThat(amended.getJsonArray("entries").getJsonObject(0).getString("text"))
        .isEqualTo("He came to football.");
    assertThat(amended.getJsonArray("entries").getJsonObject(3).getString("amends"))
        .isEqualTo(first);
  }

  @Test
  void nothingIsAmendedThatIsNotApproved() {
    String item = room.item(conference, "School", Optional.empty());

    refused(
        chair.post(
            item + "/amendments",
            "{\"entry\":\"01890000-0000-7000-8000-000000000000\",\"text\":\"t\",\"reason\":\"r\"}"));
  }

  @Test
  void minutesThatChangedSinceTheyWereReadAreNotApproved() {
    String item = room.item(conference, "School", Optional.empty());
    room.hold(conference);
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    room.step(chair, conference, "minuting");
    String read = room.tag(conference + "/minutes");
    room.write(item, "contributions", ConferenceRoom.contribution("Late.", noor, ""));

    Answer refused = chair.ifMatch(read).post(conference + "/approval", "");

    assertThat(refused.status()).as(refused.body()).isEqualTo(412);
    assertThat(chair.post(conference + "/approval", "").status()).isEqualTo(428);
  }

  @Test
  void nothingSecretIsMinutedBeforeAllWhoHearItWereBriefed() {
    String item = room.item(conference, "School", Optional.of(room.caseWith("Left school.")));
    room.hold(conference);
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    String secret =
        ConferenceRoom.contribution("The doctor said so.", noor, ",\"professionalSecret\":true");

    Answer refused = chair.post(item + "/contributions", secret);

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).contains("notBriefed").contains("municipality");
    JsonObject briefing = chair.get(conference + "/briefings").json();
    assertThat(briefing.getJsonArray("texts")).isNotEmpty();
    assertThat(briefing.getJsonArray("notBriefed")).hasSize(1);
    chair.post(conference + "/briefings", "{\"attendees\":[\"" + noor + "\"]}");
    assertThat(chair.get(conference + "/briefings").json().getJsonArray("notBriefed")).isEmpty();
    room.write(item, "contributions", secret);
  }

  @Test
  void anItemAboutNoCaseHoldsNothingThatNotEverybodyMayHear() {
    String item = room.item(conference, "Dates", Optional.empty());
    room.hold(conference);
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\"");

    Answer refused =
        chair.post(
            item + "/contributions",
            ConferenceRoom.contribution("x", noor, ",\"dataCategory\":\"special\""));

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
  }

  @Test
  void whoIsNotAskedCannotBeThereAndWhoIsNotThereTellsNothing() {
    String item = room.item(conference, "School", Optional.empty());
    room.hold(conference);

    Answer stranger =
        chair.post(conference + "/attendance", "{\"name\":\"A\",\"seat\":\"education\"}");
    Answer absent =
        chair.post(
            item + "/contributions",
            ConferenceRoom.contribution("x", "01890000-0000-7000-8000-000000000000", ""));

    assertThat(stranger.body()).contains("notAsked");
    assertThat(absent.body()).contains("notPresent");
    assertThat(room.step(chair, conference, "minuting").json().getString("detail"))
        .contains("nobodyPresent");
  }

  @Test
  void whoOpensARestrictedCaseInAnEmergencyReadsItsMinutesAndWritesNone() {
    String file = room.caseWith("Left school.");
    chair.ifMatch("*").patch("/v1/cases/" + file, "{\"person\":{\"name\":\"Robin Rust\"}}");
    String item = room.item(conference, "School", Optional.of(file));
    room.hold(conference);
    String noor = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    String told = ConferenceRoom.contribution("Told.", noor, "");
    String entry =
        room.write(item, "contributions", told)
            .getJsonArray("entries")
            .getJsonObject(0)
            .getString("id");
    Telling.restrict(room.desk(), "Robin Rust");
    assertThat(chair.post(item + "/contributions", told).status()).isEqualTo(404);

    Answer opened = Telling.open(chair, file, "");

    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(chair.get(item).body()).contains("Told.");
    String again = "{\"subject\":\"x\",\"caseFile\":\"" + file + "\"}";
    refused("restricted", chair.post(item + "/contributions", told));
    refused("restricted", chair.ifMatch("*").delete(item + "/entries/" + entry));
    refused("restricted", chair.post(conference + "/agenda", again));
    refused("restricted", chair.ifMatch("*").delete(item));
  }

  private static void refused(Answer answer) {
    refused("notInThisState", answer);
  }

  private static void refused(String reason, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.json().getString("detail")).contains(reason);
  }

  static String vote(String attendee) {
    return vote(attendee, "inFavour");
  }

  static String vote(String attendee, String vote) {
    return "{\"attendee\":\"%s\",\"vote\":\"%s\"}".formatted(attendee, vote);
  }

  static String decision(String rule, String... votes) {
    return "{\"text\":\"A mentor is asked.\",\"rule\":\"%s\",\"votes\":[%s]}"
        .formatted(rule, String.join(",", votes));
  }
}
