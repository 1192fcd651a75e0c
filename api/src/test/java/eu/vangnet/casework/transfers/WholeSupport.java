package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.support.Team;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.List;
import java.util.function.UnaryOperator;

/** The support of a case, written down in words that go along and words that stay. */
record WholeSupport(HandOver handOver, UnaryOperator<String> goes, UnaryOperator<String> stays) {
  /** A partner that holds a seat at the table of the case. */
  static final String CLUB = "rowing-club-west";

  private static final String SECRET = ",\"professionalSecret\":true";

  /** After-care is planned for a case that was closed; this one is taken up again afterwards. */
  void afterCare() {
    step("/closure", Desk.decision("\"reason\":\"goalsReached\""));
    made(
        "/aftercares",
        """
        {"aim":"%s","contacts":[{"dueOn":"2031-02-03","who":"Youth work","text":"%s"},
          {"dueOn":"2031-02-04","who":"Clinic","text":"%s"%s}]}"""
            .formatted(
                goes.apply("They know whom to call."),
                goes.apply("A call about rowing."),
                stays.apply("A call about the pills."),
                SECRET));
    step("/reopening", decided("caseConference"));
    step("/transitions", decided("monitoring"));
  }

  private static String decided(String to) {
    return Desk.decision(
        "\"to\":\""
            + to
            + "\",\"proportionality\":\"p\",\"subsidiarity\":\"s\",\"legalBasis\":\"pgaAct\","
            + Desk.SHARING);
  }

  private void step(String step, String body) {
    Answer taken = chair().ifMatch("*").post(handOver.file() + step, body);
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
  }

  void reviews(String plan) {
    String below = "/plans/" + plan + "/reviews";
    String review =
        """
        {"heldOn":"2026-01-05","participants":["%s"],"changed":"%s","nextReviewOn":"2031-03-01"%s}""";
    made(
        below,
        review.formatted(stays.apply("Trainer Tamar"), goes.apply("He rows on four days."), ""));
    made(below, review.formatted("Clinic", stays.apply("He sleeps without pills."), SECRET));
  }

  void assessments() {
    String assessment =
        """
        {"instrument":"VERA-2R","assessor":"%s","certifiedUntil":"2026-12-01",
         "assessedOn":"2026-01-05","purpose":"%s","conclusion":"%s","nextDueOn":"2031-04-01"%s}""";
    made(
        "/assessments",
        assessment.formatted(
            stays.apply("p.zwijgers"),
            goes.apply("To choose the support that fits."),
            goes.apply("He misses a place where he belongs."),
            ""));
    made(
        "/assessments",
        assessment.formatted("p", "To treat him.", stays.apply("He is depressed."), SECRET));
  }

  void mentoring() {
    String mentor =
        Team.made(
                chair()
                    .post(
                        "/v1/mentors",
                        """
                        {"kind":"mentor","name":"%s","subject":"mats","languages":["nl"],
                         "caseloadLimit":1,"screeningValidUntil":"%s"}"""
                            .formatted(stays.apply("Mats Maatje"), Team.today().plusDays(300))))
            .madeId();
    String agreement =
        handOver.file()
            + "/mentorings/"
            + made(
                "/mentorings",
                "{\"mentor\":\"%s\",\"aims\":\"%s\",\"startsOn\":\"%s\"}"
                    .formatted(
                        stays.apply(mentor), goes.apply("To talk with his father."), Team.today()));
    for (String party : List.of("mentor", "client")) {
      Answer signed =
          chair()
              .ifMatch(Team.tag(chair(), agreement))
              .post(
                  agreement + "/signature",
                  "{\"party\":\"%s\",\"signedOn\":\"%s\"}".formatted(party, Team.today()));
      assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    }
    String sessions = agreement.substring(handOver.file().length()) + "/sessions";
    String session = "{\"heldOn\":\"" + Team.today() + "\",\"outcome\":\"%s\"%s}";
    made(sessions, session.formatted(goes.apply("They cooked together."), ""));
    made(sessions, session.formatted(stays.apply("He wept about the clinic."), SECRET));
  }

  /** Of a module by which the receiver does not work. */
  void form() {
    made(
        "/forms",
        "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,\"grounds\":\"%s\"}}"
            .formatted(stays.apply("His mother asks us to stay.")));
  }

  void seat() {
    handOver.sender().seat(WholeFile.id(handOver.file()), "youthWork", stays.apply(CLUB));
  }

  private Call chair() {
    return handOver.chair();
  }

  private String made(String below, String body) {
    return Team.made(chair().post(handOver.file() + below, body)).madeId();
  }
}
