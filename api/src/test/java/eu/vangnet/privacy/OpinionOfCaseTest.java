package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static eu.vangnet.privacy.PrivacyOffice.records;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a committee was asked about a case is part of the case, though it names nobody. */
@Tag("database")
@Timeout(120)
class OpinionOfCaseTest {
  private static final String NAME = "Robin Rust";
  private static final String QUESTION = "May the school hear of the plan?";

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call officer = office.officer();
  private String file;
  private String opinion;

  @BeforeEach
  void aCaseThatACommitteeIsAskedAbout() {
    file = desk.openCase("Left school.");
    Answer named =
        desk.as(Role.CASEWORKER)
            .ifMatch("*")
            .patch("/v1/cases/" + file, "{\"person\":{\"name\":\"" + NAME + "\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    opinion =
        made(
            officer.post(
                "/v1/opinions", "{\"question\":\"" + QUESTION + "\",\"caseId\":\"" + file + "\"}"));
  }

  @Test
  void itIsErasedWithTheCaseAndStandsInNoTableThen() {
    made(office.step(opinion, "advice", "{\"givenBy\":\"The chair\",\"opinion\":\"No.\"}"));
    assertThat(LegibleRows.of(desk.tenant()).holding(List.of(QUESTION)))
        .contains("lawfulness_opinion");

    made(erase());

    assertThat(desk.as(Role.CASECHAIR).get("/v1/cases/" + file).status()).isEqualTo(404);
    assertThat(officer.get(opinion).status()).isEqualTo(404);
    assertThat(officer.get("/v1/opinions").json().getJsonArray("items")).isEmpty();
    assertThat(LegibleRows.of(desk.tenant()).holding(List.of(QUESTION))).isEmpty();
  }

  @Test
  void whoeverGetsTheCaseGetsIt() {
    String request = office.identified("access", NAME);
    String bundle = made(officer.post(request + "/bundles", records(itsCase(request))));

    assertThat(officer.get(bundle).body()).contains(QUESTION);
  }

  @Test
  void aHoldOnItKeepsTheCase() {
    RetentionRoom.of(desk.tenant()).hold("opinion", opinion.substring("/v1/opinions/".length()));

    Answer refused = erase();

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("legalHold");
    assertThat(officer.get(opinion).status()).isEqualTo(200);
  }

  private Answer erase() {
    String request = office.identified("erasure", NAME);
    return officer.post(request + "/erasures", records(itsCase(request)));
  }

  private List<JsonObject> itsCase(String request) {
    return office.matches(request).stream()
        .filter(match -> match.getString("id").equals(file))
        .toList();
  }
}
