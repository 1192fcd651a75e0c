package eu.vangnet.journeys;

import static eu.vangnet.journeys.CountryDesk.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * What is worked out in a case beside its steps: persons, plan, forms, support, what comes after.
 */
final class CaseRooms {
  private final CountryDesk desk;
  private final String file;

  CaseRooms(CountryDesk desk, String file) {
    this.desk = desk;
    this.file = file;
  }

  private Call worker() {
    return desk.as(Role.CASEWORKER);
  }

  /** Names somebody with these details; gives the identifier. */
  String person(String role, String details) {
    return lastPart(
        made(
            worker()
                .post(
                    file + "/persons",
                    "{\"role\":\"" + role + "\",\"details\":{" + details + "}}")));
  }

  /** Somebody of the case agrees to support; {@code by} is person or guardian. */
  void consents(String by, String person) {
    made(
        worker()
            .post(
                file + "/consents",
                """
                {"by":"%s","person":"%s","decision":"given","decidedOn":"%s","how":"In a talk."}\
                """
                    .formatted(by, person, CountryDesk.today())));
  }

  /** The person of concern hears that something is written down. */
  void told(String person) {
    made(
        worker()
            .post(
                file + "/notifications",
                """
                {"role":"personOfConcern","person":"%s","state":"told","how":"In a talk at home."}\
                """
                    .formatted(person)));
  }

  /** A plan with a measure that supports, and what protects as well as what worries. */
  void planned(String protects, String measure) {
    JsonObject plan =
        worker()
            .get(
                made(
                    worker()
                        .post(
                            file + "/plans",
                            """
                            {"summary":"What was agreed.",
                             "goals":[{"domain":"family","focus":"surroundings","text":"They talk.","state":"open"}],
                             "protectiveFactors":[{"domain":"relations","focus":"person","text":"%s"}],
                             "measures":[{"nature":"preventive","measure":"%s","focus":"person",
                               "responsible":"Youth work","state":"planned"}]}\
                            """
                                .formatted(protects, measure))))
            .json();
    assertThat(plan.getJsonArray("mix").toString()).contains(measure);
  }

  /** Fills a form of the module in; gives its address. */
  String filled(String form, String content) {
    return filled(form, content, "");
  }

  /** The same, with more of the request. */
  String filled(String form, String content, String more) {
    return made(
        worker()
            .post(
                file + "/forms", "{\"form\":\"" + form + "\",\"content\":" + content + more + "}"));
  }

  /** Somebody of the corps works with the person or the parents, and they met once. */
  void accompaniedBy(String kind, String language) {
    String mentor =
        made(
            desk.as(Role.CASECHAIR)
                .post(
                    "/v1/mentors",
                    """
                    {"kind":"%s","name":"Robin","languages":["%s"],"caseloadLimit":1,
                     "screeningValidUntil":"%s"}\
                    """
                        .formatted(kind, language, CountryDesk.today().plusYears(1))));
    String mentoring =
        made(
            worker()
                .post(
                    file + "/mentorings",
                    "{\"mentor\":\"%s\",\"aims\":\"To talk again.\",\"startsOn\":\"%s\"}"
                        .formatted(lastPart(mentor), CountryDesk.today())));
    for (String party : List.of("mentor", "client")) {
      Answer signed =
          worker()
              .ifMatch("*")
              .post(
                  mentoring + "/signature",
                  "{\"party\":\"%s\",\"signedOn\":\"%s\"}".formatted(party, CountryDesk.today()));
      assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    }
    made(
        worker()
            .post(
                mentoring + "/sessions",
                "{\"heldOn\":\"%s\",\"outcome\":\"They cooked.\"}".formatted(CountryDesk.today())));
  }

  /** After the case has ended somebody stays near; the address of the after-care. */
  String lookedAfter(String who) {
    return made(
        worker()
            .post(
                file + "/aftercares",
                """
                {"aim":"That they know whom to call.","contacts":[{"dueOn":"%s","who":"%s"}]}\
                """
                    .formatted(CountryDesk.today().plusMonths(2), who)));
  }

  /** The first contact of after-care takes place while the case is in that phase. */
  void met(String aftercare) {
    Answer planned = worker().get(aftercare);
    JsonObject contact = planned.json().getJsonArray("contacts").getJsonObject(0);
    Answer held =
        worker()
            .ifMatch(planned.header("ETag").orElseThrow())
            .patch(
                aftercare,
                """
                {"contacts":[{"id":"%s","dueOn":"%s","who":"%s","heldOn":"%s","outcome":"Well."}]}\
                """
                    .formatted(
                        contact.getString("id"),
                        contact.getString("dueOn"),
                        contact.getString("who"),
                        CountryDesk.today()));
    assertThat(held.status()).as(held.body()).isEqualTo(200);
  }

  static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
