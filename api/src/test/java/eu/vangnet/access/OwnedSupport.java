package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of each kind of record of support, on a case in monitoring, which it stays in. */
final class OwnedSupport {
  /** The person of every token of the tests, so that the role of a mentor sees the own. */
  private static final String EVERYBODY = "test-person";

  private final Desk owner;
  private final Call chair;
  private final String path;
  private final Map<String, String> owned = new HashMap<>();

  OwnedSupport(Desk owner, String path) {
    this.owner = owner;
    this.chair = owner.as(Role.CASECHAIR);
    this.path = path;
    afterCare();
    plans();
    mentoring();
    owned.put("proposal", made(path + "/proposals", Desk.decision("\"reason\":\"goalsReached\"")));
  }

  /** By the name of the path parameter. */
  Map<String, String> all() {
    return Map.copyOf(owned);
  }

  private void plans() {
    owned.put("plan", made(path + "/plans", "{\"summary\":\"s\"}"));
    owned.put(
        "review",
        made(
            path + "/plans/" + owned.get("plan") + "/reviews",
            "{\"heldOn\":\"2026-01-01\",\"participants\":[],\"changed\":\"c\"}"));
    owned.put(
        "caseAssessment",
        made(
            path + "/assessments",
            "{\"instrument\":\"i\",\"assessor\":\"a\",\"certifiedUntil\":\"2026-06-01\","
                + "\"assessedOn\":\"2026-01-01\",\"purpose\":\"p\",\"conclusion\":\"c\"}"));
  }

  /** Only a closed case has after-care, so it is closed for a moment. */
  private void afterCare() {
    step("closure", "\"reason\":\"goalsReached\"");
    owned.put("afterCare", made(path + "/aftercares", "{\"aim\":\"a\"}"));
    String reasons = ",\"proportionality\":\"p\",\"subsidiarity\":\"s\"";
    step("reopening", "\"to\":\"caseConference\",\"legalBasis\":\"pgaAct\"" + reasons);
    step("transitions", "\"to\":\"monitoring\"" + reasons);
  }

  private void mentoring() {
    String mentor =
        made(
            "/v1/mentors",
            """
            {"kind":"mentor","name":"n","subject":"%s","languages":["nl"],"caseloadLimit":9,
             "screeningValidUntil":"2099-01-01"}"""
                .formatted(EVERYBODY));
    owned.put("mentor", mentor);
    String mentorings = path + "/mentorings";
    owned.put(
        "mentoring",
        made(
            mentorings,
            "{\"mentor\":\"" + mentor + "\",\"aims\":\"a\",\"startsOn\":\"2026-01-01\"}"));
    String mentoring = mentorings + '/' + owned.get("mentoring");
    for (String party : List.of("mentor", "client")) {
      Answer signed =
          chair
              .ifMatch("*")
              .post(
                  mentoring + "/signature",
                  "{\"party\":\"" + party + "\",\"signedOn\":\"2026-01-01\"}");
      assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    }
    owned.put(
        "mentoringSession",
        made(mentoring + "/sessions", "{\"heldOn\":\"2026-01-02\",\"outcome\":\"o\"}"));
  }

  private void step(String step, String more) {
    Answer taken = chair.ifMatch(owner.tag(path)).post(path + '/' + step, Desk.decision(more));
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
  }

  private String made(String address, String body) {
    Answer answer = chair.post(address, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.madeId();
  }
}
