package eu.vangnet.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers that open every register of a country are refused wherever people write words. */
@Tag("database")
class NationalNumberInputTest {
  private static final Desk DESK = Desk.dutch();
  private static final String NUMBER = "111222333";

  @Test
  void eachTextWithANumberIsNamedAndTheNumberIsNot() {
    Answer answer =
        record(
            "{\"facts\":\"Known as %s at school.\",\"opinion\":\"o\",\"contradicting\":\"his aunt, %s\"}"
                .formatted(NUMBER, NUMBER));

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(violations(answer)).containsExactly("/contradicting", "/facts");
    assertThat(answer.body()).contains("nationalNumber", "(NL)").doesNotContain(NUMBER);
  }

  @Test
  void aNumberInANameOrInAChangeIsRefusedToo() {
    Answer named = record("{\"facts\":\"f\",\"person\":{\"name\":\"Kim %s\"}}".formatted(NUMBER));
    assertThat(violations(named)).containsExactly("/person/name");

    String file = "/v1/cases/" + DESK.openCase("Fine.");
    Answer changed =
        DESK.as(Role.CASECHAIR)
            .ifMatch(DESK.tag(file))
            .patch(file, "{\"summary\":\"born 85.07.30-033.28\"}");
    assertThat(violations(changed)).containsExactly("/summary");
  }

  @Test
  void aTelephoneNumberADateAndAReferenceAreNot() {
    Answer answer =
        record(
            "{\"facts\":\"Call +31 6 12345678 on 2026-03-02, room 3.14.\","
                + "\"source\":{\"system\":\"desk\",\"reference\":\"2026-0012\"}}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static Answer record(String body) {
    return DESK.as(Role.CASEWORKER).purpose("intake").post("/v1/signals", body);
  }

  private static List<String> violations(Answer answer) {
    return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }
}
