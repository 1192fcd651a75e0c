package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemandTest {
  private final Desk desk = Desk.dutch();
  private final Call worker = desk.as(Role.CASEWORKER);
  private final Call chair = desk.as(Role.CASECHAIR);

  @Test
  void whatIsHandedOverOfACaseIsADisclosureOfIt() {
    String file = "/v1/cases/" + desk.openCase("Left school.");
    String demand = recorded(about(file));

    Answer answered =
        answer(
            demand,
            "\"outcome\":\"partlyHandedOver\",\"legalBasis\":\"pgaAct\","
                + "\"items\":[{\"what\":\"He was at school.\"}]");

    assertThat(answered.status()).as(answered.body()).isEqualTo(201);
    JsonObject read = worker.get(demand).json();
    assertThat(read.getString("authority")).isEqualTo("Police unit West");
    assertThat(read.getString("legalPower")).isEqualTo("An order.");
    assertThat(read.getString("decidedBy")).isEqualTo("The mayor");
    JsonObject told = worker.get(read.getString("disclosureHref")).json();
    assertThat(told.getString("originHref")).isEqualTo(demand);
    assertThat(told.getJsonObject("recipient").getString("organisation"))
        .isEqualTo("Police unit West");
    assertThat(answer(demand, "\"outcome\":\"refused\"").problem()).isEqualTo("transition-refused");
  }

  @Test
  void aRefusedDemandStandsInTheRegisterWithItsGrounds() {
    String demand = recorded("");

    answer(demand, "\"outcome\":\"refused\"");

    assertThat(worker.get(demand).json().getString("grounds")).isEqualTo("It names another.");
    JsonObject line =
        worker
            .get("/v1/demands?filter=state:eq:refused")
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(line.getString("href")).isEqualTo(demand);
    assertThat(line.toString()).doesNotContain("Where was he?").doesNotContain("names another");
  }

  @Test
  void ofNoCaseNothingIsHandedOverAndItIsSaidWhatToDo() {
    String demand = recorded("");

    for (String outcome : List.of("handedOver", "partlyHandedOver")) {
      Answer handed =
          answer(
              demand,
              "\"outcome\":\""
                  + outcome
                  + "\",\"legalBasis\":\"pgaAct\",\"items\":[{\"what\":\"The imam told.\"}]");
      assertThat(handed.problem()).isEqualTo("transition-refused");
      assertThat(handed.json().getString("detail"))
          .startsWith("ofNoCase")
          .contains("Record the demand again, naming the case");
    }

    assertThat(worker.get(demand).json().getString("state")).isEqualTo("open");
    assertThat(answer(demand, "\"outcome\":\"refused\"").status()).isEqualTo(201);
  }

  @Test
  void nothingSecretAndNothingWithoutABasisIsHandedOver() {
    String file = "/v1/cases/" + desk.openCase("Left school.");
    String demand = recorded(about(file));

    assertThat(
            answer(
                    demand,
                    "\"outcome\":\"handedOver\",\"legalBasis\":\"pgaAct\","
                        + "\"items\":[{\"what\":\"w\",\"professionalSecret\":true}]")
                .body())
        .contains("/items/0/professionalSecret");
    assertThat(answer(demand, "\"outcome\":\"handedOver\",\"items\":[{\"what\":\"w\"}]").body())
        .contains("/legalBasis");
    assertThat(answer(demand, "\"outcome\":\"handedOver\"").body()).contains("/items");
    assertThat(
            answer(recorded(""), "\"outcome\":\"handedOver\",\"items\":[{\"what\":\"w\"}]").body())
        .as("of no case")
        .contains("/legalBasis");
    assertThat(worker.get(demand).json().getString("state")).isEqualTo("open");
  }

  @Test
  void ofARestrictedCaseTheRegisterTellsThatThereWasADemandAndNoMore() {
    String file = "/v1/cases/" + desk.openCase("Left school.");
    worker.ifMatch("*").patch(file, "{\"person\":{\"name\":\"Robin Rust\"}}");
    String demand = recorded(about(file));

    Telling.restrict(desk, "Robin Rust");

    assertThat(worker.get(demand).status()).isEqualTo(404);
    assertThat(worker.get("/v1/demands").body())
        .doesNotContain(Telling.lastPart(file))
        .contains(demand);
    assertThat(Telling.demand(worker, "All.", about(file)).status())
        .isEqualTo(Telling.demand(worker, "All.", about("/" + UUID.randomUUID())).status())
        .isEqualTo(404);
  }

  @Test
  void aCaseworkerRecordsAndTheChairDecides() {
    String demand = recorded("");

    Answer refused =
        worker
            .ifMatch("*")
            .post(
                demand + "/answer",
                "{\"outcome\":\"refused\",\"grounds\":\"g\",\"decidedBy\":\"d\"}");

    assertThat(refused.status()).isEqualTo(403);
  }

  private String recorded(String more) {
    Answer recorded = Telling.demand(worker, "Where was he?", more);
    assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
    return recorded.header("Location").orElseThrow();
  }

  private static String about(String file) {
    return ",\"caseId\":\"" + Telling.lastPart(file) + "\"";
  }

  private Answer answer(String demand, String outcome) {
    return chair
        .ifMatch(chair.get(demand).header("ETag").orElseThrow())
        .post(
            demand + "/answer",
            "{\"grounds\":\"It names another.\",\"decidedBy\":\"The mayor\"," + outcome + "}");
  }
}
