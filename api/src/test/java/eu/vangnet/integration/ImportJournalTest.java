package eu.vangnet.integration;

import static eu.vangnet.integration.ImportLines.CASE;
import static eu.vangnet.integration.ImportLines.NOTE;
import static eu.vangnet.integration.ImportLines.SIGNAL;
import static eu.vangnet.integration.ImportLines.WEIGHING;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever brings lines in, or only tries, leaves a trace, also where all of it is rolled back. */
@Tag("database")
class ImportJournalTest {
  private final Desk desk = Desk.dutch();

  @Test
  void aDryRunStandsInTheJournal() {
    bringIn("?dryRun=true", String.join("\n", SIGNAL, WEIGHING, CASE));

    assertThat(told()).containsExactly("lines=3 made=3 refused=0 dryRun=true");
    assertThat(entries()).as("what was rolled back is not told").hasSize(1);
  }

  @Test
  void soDoesABundleThatTheRulesRefuseAndOneThatIsWrongToBeginWith() {
    String alone = WEIGHING.replace(Desk.CORE, "[\"police\"]");

    bringIn("", String.join("\n", SIGNAL, alone, CASE));
    bringIn("", NOTE);

    assertThat(told())
        .containsExactlyInAnyOrder(
            "lines=3 made=0 refused=3 dryRun=false", "lines=1 made=0 refused=1 dryRun=false");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void whatIsMadeHasItsOwnEntriesBesides() {
    bringIn("", String.join("\n", SIGNAL, WEIGHING, CASE));

    assertThat(told()).containsExactly("lines=3 made=3 refused=0 dryRun=false");
    assertThat(entries()).hasSizeGreaterThanOrEqualTo(4);
  }

  private void bringIn(String query, String lines) {
    Answer answer =
        ImportLines.send(
            desk.as(Role.CASECHAIR).with("Idempotency-Key", UUID.randomUUID().toString()),
            "/v1/imports" + query,
            lines);
    assertThat(answer.status()).as(answer.body()).isEqualTo(207);
  }

  private List<String> told() {
    return entries().stream()
        .filter(entry -> entry.getString("action").equals("cases:import"))
        .map(entry -> entry.getString("objectId"))
        .toList();
  }

  /** Of what the test did; reading the journal is an entry itself. */
  private List<JsonObject> entries() {
    return desk.as(Role.AUDITOR)
        .purpose("oversight")
        .get("/v1/journal?filter=action:ne:journal%3Aread&pageSize=500")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }
}
