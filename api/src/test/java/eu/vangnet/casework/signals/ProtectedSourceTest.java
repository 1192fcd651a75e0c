package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who knows a key figure does not write the name into the words of the case. */
class ProtectedSourceTest {
  private static final Desk DESK = Desk.dutch();
  private static final IntakeDesk TEAM = new IntakeDesk(DESK);
  private static final String NAMED = "Quirijn saw him there.";

  private static String signal;
  private static String file;

  @BeforeAll
  static void aCaseFromAKeyFigure() {
    signal =
        TEAM.record(
                "\"sourceKind\":\"keyFigure\",\"person\":{\"name\":\"Noor Kwast\"},\"reporter\":"
                    + "{\"name\":\"Quirijn Kwast\",\"contact\":\"at the club, quirijn@x.invalid\"}")
            .getString("id");
    TEAM.weighed(signal, "personCentredApproach");
    refused("/summary", open(NAMED, "It was decided."));
    refused("/grounds", open("Support at school.", NAMED));
    file = "/v1/cases/" + opened(open("Support at school.", "It was decided."));
  }

  private static String opened(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.madeId();
  }

  private static Answer open(String summary, String grounds) {
    return TEAM.chair()
        .post(
            "/v1/cases",
            "{\"signal\":\""
                + signal
                + "\",\"legalBasis\":\"pgaAct\",\"summary\":\""
                + summary
                + "\",\"grounds\":\""
                + grounds
                + "\"}");
  }

  @Test
  void notesAndAmendmentsDoNotNameIt() {
    refused("/text", note(TEAM.chair(), NAMED));
    refused("/text", note(TEAM.chair(), "Ask QUIRIJN@x.invalid."));
    String plain = note(TEAM.chair(), "At the club they saw Noor Kwast.").madeId();
    refused(
        "/text",
        TEAM.chair()
            .post(file + "/notes/" + plain + "/amendments", "{\"text\":\"" + NAMED + "\"}"));
  }

  @Test
  void tasksDoNotNameIt() {
    refused(
        "/details",
        TEAM.chair()
            .post(
                file + "/tasks",
                "{\"title\":\"Call\",\"details\":\""
                    + NAMED
                    + "\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"}"));
  }

  @Test
  void formsDoNotNameIt() {
    String plain = filled("They saw him.").madeId();

    refused("/content/grounds", filled(NAMED));
    refused(
        "/content/grounds",
        TEAM.chair().ifMatch("*").put(file + "/forms/" + plain, "{" + review(NAMED) + "}"));
  }

  private static Answer filled(String grounds) {
    return TEAM.chair()
        .post(file + "/forms", "{\"form\":\"necessityReview\"," + review(grounds) + "}");
  }

  private static String review(String grounds) {
    return "\"content\":{\"stillNecessary\":true,\"grounds\":\"" + grounds + "\"}";
  }

  @Test
  void theCaseAndItsStepsDoNotNameIt() {
    refused("/summary", TEAM.chair().ifMatch("*").patch(file, "{\"summary\":\"" + NAMED + "\"}"));
    refused(
        "/proportionality",
        TEAM.chair()
            .ifMatch(DESK.tag(file))
            .post(
                file + "/transitions",
                Desk.decision(
                    "\"to\":\"monitoring\",\"proportionality\":\""
                        + NAMED
                        + "\",\"subsidiarity\":\"s\"")));
  }

  @Test
  void minutesAndTheAgendaDoNotNameIt() {
    ConferenceRoom room = ConferenceRoom.of(DESK);
    String conference = room.conference(room.series(), 2);
    String id = file.substring(file.lastIndexOf('/') + 1);
    refused(
        "/subject",
        TEAM.chair()
            .post(
                conference + "/agenda",
                "{\"subject\":\"" + NAMED + "\",\"caseFile\":\"" + id + "\"}"));
    String item = room.item(conference, "School", Optional.of(id));
    room.hold(conference);
    String present = room.attends(conference, "Noor", "\"seat\":\"municipality\"");

    refused(
        "/text",
        TEAM.chair()
            .post(
                item + "/contributions",
                "{\"text\":\"" + NAMED + "\",\"broughtBy\":\"" + present + "\"}"));
    refused(
        "/owner",
        TEAM.chair()
            .post(
                item + "/actions",
                "{\"text\":\"t\",\"owner\":\"Quirijn\",\"dueOn\":\"2031-01-01\"}"));
  }

  @Test
  void whatIsToldOfTheCaseDoesNotNameIt() {
    Answer told =
        TEAM.chair()
            .post(
                file + "/disclosures",
                "{\"recipient\":{\"organisation\":\"S\"},\"items\":[{\"what\":\"w\"},{\"what\":\""
                    + NAMED
                    + "\"}],\"purpose\":\"p\",\"legalBasis\":\"pgaAct\",\"decision\":"
                    + "\"01890000-0000-7000-8000-000000000000\"}");

    refused("/items/1/what", told);
    String preparation = Telling.begun(TEAM.chair(), file, "");
    String sourced = Telling.item("w", "").replace("The mentor", NAMED);
    refused(
        "/items/0/source",
        Telling.take(TEAM.chair(), preparation, "describe", Telling.describing(sourced)));
  }

  @Test
  void whatAnAuthorityGetsDoesNotNameIt() {
    String id = file.substring(file.lastIndexOf('/') + 1);
    Answer recorded =
        Telling.demand(TEAM.chair(), "Who reported him?", ",\"caseId\":\"" + id + "\"");
    assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
    String demand = recorded.header("Location").orElseThrow();

    Answer named =
        TEAM.chair()
            .ifMatch(TEAM.chair().get(demand).header("ETag").orElseThrow())
            .post(
                demand + "/answer",
                "{\"outcome\":\"handedOver\",\"grounds\":\"g\",\"decidedBy\":\"d\","
                    + "\"legalBasis\":\"pgaAct\",\"items\":[{\"what\":\""
                    + NAMED
                    + "\"}]}");

    refused("/items/0/what", named);
  }

  /** A refusal would tell them: whoever may not know who it is could try names. */
  @Test
  void whoMayNotKnowItLearnsNothingByTrying() {
    DESK.agree("police-west", "police", "ordinary");
    DESK.seat(file.substring(file.lastIndexOf('/') + 1), "police", "police-west");
    Call partner = DESK.as(Role.PARTNER, "police-west");
    Call secretary = DESK.as(Role.SECRETARY);

    for (Call caller : new Call[] {partner, secretary}) {
      Answer named = note(caller, NAMED);
      assertThat(named.status()).as(named.body()).isEqualTo(201);
    }
  }

  private static Answer note(Call caller, String text) {
    return caller.post(file + "/notes", "{\"text\":\"" + text + "\"}");
  }

  private static void refused(String pointer, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("protectedSource", "\"" + pointer + "\"");
    assertThat(answer.body()).doesNotContain("Quirijn");
  }
}
