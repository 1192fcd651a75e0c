package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.UUID;

/**
 * A case with a professional secret wherever one can be laid, each a word of its own that begins
 * with {@code Qvertia}.
 */
final class SecretWorld {
  private static final String SECRET = ",\"professionalSecret\":true";

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final String file = "/v1/cases/" + desk.openCase("Left school.");

  SecretWorld() {
    step("transitions", "\"to\":\"monitoring\"");
    step("closure", "\"reason\":\"goalsReached\"");
    made(
        "/aftercares",
        "{\"aim\":\"a\",\"contacts\":[{\"dueOn\":\"2031-01-05\",\"who\":\"w\","
            + "\"text\":\"QvertiaContact\""
            + SECRET
            + "}]}");
    step("reopening", "\"to\":\"caseConference\",\"legalBasis\":\"pgaAct\"");
    file();
    support();
    mentoring();
    minutes();
    telling();
  }

  Desk desk() {
    return desk;
  }

  UUID id() {
    return UUID.fromString(Telling.lastPart(file));
  }

  private void file() {
    made("/notes", "{\"text\":\"QvertiaNote\"" + SECRET + "}");
    made(
        "/persons",
        "{\"role\":\"personOfConcern\",\"details\":{\"remarks\":\"QvertiaPerson\"}" + SECRET + "}");
    made(
        "/consents",
        "{\"by\":\"person\",\"decision\":\"given\",\"decidedOn\":\"2026-01-05\","
            + "\"how\":\"QvertiaConsent\""
            + SECRET
            + "}");
    made(
        "/tasks",
        "{\"title\":\"QvertiaTask\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"" + SECRET + "}");
    made(
        "/forms",
        "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,"
            + "\"grounds\":\"g\",\"lighterAlternatives\":\"QvertiaForm\"},"
            + "\"fields\":[{\"field\":\"lighterAlternatives\""
            + SECRET
            + "}]}");
    Answer paper =
        chair
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", "QvertiaPaper.txt")
            .with("Content-Type", "text/plain")
            .send(
                "POST",
                file + "/attachments?secrecy=professional",
                BodyPublishers.ofString("words"));
    assertThat(paper.status()).as(paper.body()).isEqualTo(201);
  }

  private void support() {
    String plan = made("/plans", "{\"summary\":\"QvertiaPlan\"" + SECRET + "}");
    PrivacyOffice.made(
        chair.post(
            plan + "/reviews",
            "{\"heldOn\":\"2026-01-01\",\"participants\":[],\"changed\":\"QvertiaReview\"}"));
    made(
        "/plans",
        """
        {"summary":"s",
         "goals":[{"domain":"family","focus":"person","text":"QvertiaGoal","state":"open",
                   "professionalSecret":true},
                  {"domain":"family","focus":"person","text":"Open goal.","state":"open"}],
         "measures":[{"nature":"preventive","measure":"mentoring","focus":"person",
                      "responsible":"QvertiaMeasure","state":"running",
                      "professionalSecret":true}]}\
        """);
    made(
        "/assessments",
        "{\"instrument\":\"i\",\"assessor\":\"a\",\"certifiedUntil\":\"2026-06-01\","
            + "\"assessedOn\":\"2026-01-01\",\"purpose\":\"p\","
            + "\"conclusion\":\"QvertiaAssessment\""
            + SECRET
            + "}");
  }

  private void mentoring() {
    Answer mentor =
        chair.post(
            "/v1/mentors",
            "{\"kind\":\"mentor\",\"name\":\"n\",\"subject\":\"m\",\"languages\":[\"nl\"],"
                + "\"caseloadLimit\":9,\"screeningValidUntil\":\"2099-01-01\"}");
    String body =
        "{\"mentor\":\""
            + mentor.madeId()
            + "\",\"startsOn\":\"2026-01-01\",\"aims\":\"QvertiaMentoring\""
            + SECRET
            + "}";
    String mentoring = made("/mentorings", body);
    for (String party : new String[] {"mentor", "client"}) {
      chair
          .ifMatch("*")
          .post(
              mentoring + "/signature",
              "{\"party\":\"" + party + "\",\"signedOn\":\"2026-01-01\"}");
    }
    PrivacyOffice.made(
        chair.post(
            mentoring + "/sessions",
            "{\"heldOn\":\"2026-01-02\",\"outcome\":\"QvertiaSession\"" + SECRET + "}"));
  }

  private void minutes() {
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, "Talk.", Optional.of(id().toString()));
    room.hold(conference);
    String attendee = room.attends(conference, "Noor", "\"seat\":\"municipality\"");
    chair.post(conference + "/briefings", "{\"attendees\":[\"" + attendee + "\"]}");
    room.write(
        item,
        "contributions",
        "{\"text\":\"QvertiaMinute\",\"broughtBy\":\"" + attendee + "\"" + SECRET + "}");
  }

  /** What a secret note would tell, the preparation of a partner, and what was told when lifted. */
  private void telling() {
    String note = Telling.lastPart(made("/notes", "{\"text\":\"QvertiaOther\"" + SECRET + "}"));
    String preparation = Telling.begun(chair, file, "");
    Telling.lift(chair, file, note);
    Telling.all(chair, preparation, Telling.item("QvertiaPrepared", ",\"note\":\"" + note + "\""));
    Answer told = Telling.conclude(chair, preparation);
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    desk.seat(id().toString(), "healthCare", "health-west");
    desk.agree("health-west", "healthCare", "ordinary");
    Call doctor = desk.as(Role.PARTNER, "health-west");
    Telling.take(
        doctor,
        Telling.begun(doctor, file, ""),
        "describe",
        Telling.describing(Telling.item("QvertiaOfPartner", "")));
  }

  private String made(String below, String body) {
    return PrivacyOffice.made(chair.post(file + below, body));
  }

  private void step(String step, String more) {
    Answer taken =
        chair
            .ifMatch(desk.tag(file))
            .post(
                file + '/' + step,
                Desk.decision(more + ",\"proportionality\":\"p\",\"subsidiarity\":\"s\""));
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
  }
}
