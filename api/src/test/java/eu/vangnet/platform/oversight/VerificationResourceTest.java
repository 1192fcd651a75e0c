package eu.vangnet.platform.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
class VerificationResourceTest {
  private final Desk desk = Desk.dutch();
  private final Call auditor = desk.as(Role.AUDITOR).purpose("oversight");
  private final String signal = desk.signal("Something was seen.");
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');

  private JsonObject verified(String address) {
    Answer answer = auditor.get(address);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private void awaitSealed(RootAccess root) throws InterruptedException {
    while (root.number(schema, "SELECT COUNT(*) FROM journal_pending") > 0) {
      Thread.sleep(50);
    }
  }

  @Test
  void aJournalThatNobodyTouchedHoldsAndSaysHowFar() throws Exception {
    try (RootAccess root = new RootAccess()) {
      awaitSealed(root);
      JsonObject verified = verified("/v1/verification");
      assertThat(verified.getBoolean("holds")).isTrue();
      assertThat(verified.getBoolean("complete")).isTrue();
      assertThat(verified.getInt("links")).isEqualTo(1);
      assertThat(verified.getString("anchor")).matches("1:[0-9a-f]{64}");
      assertThat(verified).doesNotContainKeys("firstBreak", "next");
      awaitSealed(root);
      JsonObject later =
          verified(
              "/v1/verification?from=2&anchor=" + verified.getString("anchor").replace(":", "%3A"));
      assertThat(later.getBoolean("holds")).isTrue();
      assertThat(later.getInt("links")).isEqualTo(1);
    }
  }

  @Test
  void whatWasTamperedWithIsNamedInWordsAndWhatLiesBehindItCanStillBeVerified() throws Exception {
    try (RootAccess root = new RootAccess()) {
      desk.as(Role.CASEWORKER).purpose("intake").get("/v1/signals/" + signal);
      awaitSealed(root);
      root.execute(
          schema,
          "DROP TRIGGER journal_entry_no_update",
          "UPDATE journal_entry SET actor = 'nobody' ORDER BY id LIMIT 1");
      JsonObject verified = verified("/v1/verification");
      assertThat(verified.getBoolean("holds")).isFalse();
      assertThat(verified.getInt("links")).isZero();
      JsonObject found = verified.getJsonObject("firstBreak");
      assertThat(found.getInt("number")).isEqualTo(1);
      assertThat(found.getString("kind")).isEqualTo("edited");
      assertThat(found.getString("code")).isEqualTo("entryChanged");
      assertThat(found.getString("meaning")).isEqualTo("The entry with this number was changed.");
      assertThat(auditor.get(found.getString("entryHref")).json().getString("actor"))
          .isEqualTo("nobody");
      assertThat(verified("/v1/verification?from=2").getBoolean("holds")).isTrue();
    }
  }

  @Test
  void verifyingStandsInTheJournalWithHowMuchWasVerified() throws Exception {
    try (RootAccess root = new RootAccess()) {
      awaitSealed(root);
      verified("/v1/verification");
      JsonObject latest =
          verified("/v1/journal?filter=action%3Aeq%3Ajournal%3Averify")
              .getJsonArray("items")
              .getJsonObject(0);
      assertThat(latest.getString("objectType")).isEqualTo("journal");
      assertThat(latest.getInt("resultCount")).isEqualTo(1);
    }
  }

  @Test
  void onlyOversightVerifiesAndNonsenseIsRefused() {
    assertThat(desk.as(Role.CASEWORKER).get("/v1/verification").status()).isEqualTo(403);
    assertThat(auditor.get("/v1/verification?from=0").status()).isEqualTo(400);
    assertThat(auditor.get("/v1/verification?from=99999").status()).isEqualTo(400);
    assertThat(auditor.get("/v1/verification?anchor=1%3Aab").status()).isEqualTo(400);
    assertThat(desk.as(Role.PRIVACYOFFICER).purpose("oversight").get("/v1/verification").status())
        .isEqualTo(200);
  }
}
