package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;

/** Those who take signals in and weigh them in a tenant of the tests. */
final class IntakeDesk {
  private final Desk desk;

  IntakeDesk(Desk desk) {
    this.desk = desk;
  }

  /** A call by who takes signals in. */
  Call intake() {
    return desk.as(Role.INTAKE).purpose("intake");
  }

  /** A call by who weighs. */
  Call chair() {
    return desk.as(Role.CASECHAIR);
  }

  /** Records a signal with more members than its facts, and gives the receipt. */
  JsonObject record(String more) {
    Answer answer =
        intake()
            .post(
                "/v1/signals",
                "{\"facts\":\"Seen at the station.\"" + (more.isEmpty() ? "" : "," + more) + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  /** What a signal is to whoever weighs. */
  JsonObject read(String signal) {
    return chair().get("/v1/signals/" + signal).json();
  }

  /** Weighs with that outcome, and with more members. */
  Answer weigh(String signal, String outcome, String more) {
    String path = "/v1/signals/" + signal;
    return chair()
        .ifMatch(chair().get(path).header("ETag").orElseThrow())
        .post(
            path + "/weighing",
            "{\"outcome\":\""
                + outcome
                + "\",\"decidingBody\":\"weighingTeam\",\"seatsPresent\":"
                + Desk.CORE
                + ",\"grounds\":\"Weighed together.\",\"proportionality\":\"p\","
                + "\"subsidiarity\":\"s\",\"legalBasis\":\"pgaAct\""
                + (more.isEmpty() ? "" : "," + more)
                + "}");
  }

  /** Weighs as {@link #weigh}, which must be allowed. */
  void weighed(String signal, String outcome) {
    Answer answer = weigh(signal, outcome, "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
