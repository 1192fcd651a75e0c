package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is done to a record because its identifier was named in somebody else's request. */
@Tag("database")
@Timeout(120)
class MatchedRecordsTest {
  private static final String WHY = "Known here as Rio, says his passport too.";

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final String other = desk.openCase("Left school.");

  @Test
  void whatIsNoMatchOfTheRequestIsNeitherErasedNorRestrictedNorGivenOut() {
    requireRefused("erasure", "/erasures");
    requireRefused("restriction", "/restrictions");
    requireRefused("access", "/bundles");

    assertThat(desk.as(Role.CASEWORKER).get("/v1/cases/" + other).status()).isEqualTo(200);
  }

  private void requireRefused(String kind, String act) {
    Answer refused = office.officer().post(office.identified(kind, "Robin Rust") + act, body(""));
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.body()).contains("/records/0", "noMatch");
  }

  @Test
  void forAReasonItIsErasedAndRequestAndJournalTellSoUntilTheWordsGoWithThePerson() {
    String request = office.identified("erasure", "Robin Rust");
    String why = ",\"reason\":\"" + WHY + "\"";

    Answer erased = office.officer().post(request + "/erasures", body(why));

    assertThat(erased.status()).as(erased.body()).isEqualTo(201);
    JsonObject handled = erased.json().getJsonArray("handled").getJsonObject(0);
    assertThat(handled.getString("act")).isEqualTo("erased");
    assertThat(handled.getString("reason")).isEqualTo(WHY);
    assertThat(
            desk.as(Role.PRIVACYOFFICER)
                .purpose("oversight")
                .get("/v1/subjects/" + other + "/accesses")
                .body())
        .contains("recordErasedUnmatched");
    made(office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"Done.\"}"));
    assertThat(office.officer().get(request).body()).contains(other).doesNotContain(WHY);
  }

  private String body(String more) {
    return "{\"records\":[{\"kind\":\"case\",\"id\":\"" + other + "\"}]" + more + "}";
  }
}
