package eu.vangnet.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What a child says in confidence to people around the table, written down by them. */
final class Confidences {
  private static final String CONFIDED = ",\"toldInConfidence\":true";

  private Confidences() {}

  static void toAMentor(Folder folder, String said) {
    Call chair = folder.chair();
    Answer mentor =
        chair.post(
            "/v1/mentors",
            "{\"kind\":\"mentor\",\"name\":\"n\",\"subject\":\"m\",\"languages\":[\"nl\"],"
                + "\"caseloadLimit\":9,\"screeningValidUntil\":\"2099-01-01\"}");
    String mentoring =
        folder.made(
            "/mentorings",
            "{\"mentor\":\"%s\",\"aims\":\"a\",\"startsOn\":\"2026-01-01\"}"
                .formatted(mentor.madeId()));
    for (String party : List.of("mentor", "client")) {
      chair
          .ifMatch("*")
          .post(
              mentoring + "/signature",
              "{\"party\":\"" + party + "\",\"signedOn\":\"2026-01-01\"}");
    }
    String session =
        PrivacyOffice.made(
            chair.post(
                mentoring + "/sessions",
                "{\"heldOn\":\"2026-01-02\",\"outcome\":\"" + said + "\"" + CONFIDED + "}"));
    assertThat(chair.get(session).json().getBoolean("toldInConfidence")).isTrue();
  }

  /** And what amends it later, which is a confidence for it. */
  static void atAConference(Folder folder, String said, String later) {
    ConferenceRoom room = ConferenceRoom.of(folder.desk());
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, "Talk.", Optional.of(folder.id()));
    room.hold(conference);
    String attendee = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    JsonObject written =
        room.write(
            item,
            "contributions",
            "{\"text\":\"" + said + "\",\"broughtBy\":\"" + attendee + "\"" + CONFIDED + "}");
    room.approve(conference);
    room.write(
        item,
        "amendments",
        "{\"entry\":\"%s\",\"text\":\"%s\",\"reason\":\"r\"}"
            .formatted(written.getJsonArray("entries").getJsonObject(0).getString("id"), later));
  }

  static void inAPlan(Folder folder, String said) {
    folder.made(
        "/plans",
        """
        {"summary":"s",
         "goals":[{"domain":"family","focus":"person","text":"%s","state":"open",
                   "toldInConfidence":true},
                  {"domain":"family","focus":"person","text":"Open goal.","state":"open"}]}\
        """
            .formatted(said));
  }
}
