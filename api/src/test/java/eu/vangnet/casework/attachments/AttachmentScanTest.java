package eu.vangnet.casework.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.FakeClamd;
import eu.vangnet.testing.FakeClamd.Mood;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody reads what was not scanned, whichever way it came. */
@Tag("database")
@Timeout(120)
class AttachmentScanTest {
  private final FakeClamd clamd = Product.started().clamd();
  private final Desk desk = Desk.dutch();
  private final Call worker = desk.as(Role.CASEWORKER);
  private final RootAccess root = new RootAccess();
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');
  private final String path = "/v1/cases/" + desk.openCase("Left school.");

  @AfterEach
  void wellAgain() {
    clamd.is(Mood.WELL);
    root.close();
  }

  private void assertNothingIsStored() {
    assertThat(worker.get(path + "/attachments").json().getJsonArray("items")).isEmpty();
    assertThat(root.number(schema, "SELECT COUNT(*) FROM file_chunk")).isZero();
    assertThat(root.number(schema, "SELECT COUNT(*) FROM case_attachment")).isZero();
  }

  private String latestAct() {
    return root.text(
        schema,
        "SELECT CONCAT_WS(' ', action, object_type, object_id, outcome, event_type) FROM"
            + " journal_entry WHERE action LIKE 'cases:%' ORDER BY id DESC LIMIT 1");
  }

  @Test
  void whatIsSentInIsScannedAsItLiesHereAndSaysSo() {
    String attachment = Papers.add(worker, path, "Dear all. ".repeat(60_000)).madeId();

    JsonObject view = worker.get(path + "/attachments/" + attachment).json();
    assertThat(view.getString("scan")).isEqualTo("clean");
    assertThat(view.getString("scannedAt")).endsWith("Z");
    assertThat(view.containsKey("finding")).isFalse();
    assertThat(clamd.seen().getLast().sha256()).isEqualTo(view.getString("sha256"));
  }

  @Test
  void whatIsInfectedIsRefusedByTheNameOfTheFindingAndNothingIsStored() {
    Answer refused = Papers.add(worker, path, FakeClamd.eicar());

    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("content-infected");
    assertThat(refused.json().getString("detail"))
        .isEqualTo("The scanner found Eicar-Signature in the content.");
    assertThat(latestAct())
        .isEqualTo("cases:attach case " + path.substring("/v1/cases/".length()) + " refused");
    assertNothingIsStored();
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSES_AT_ONCE", "CUTS_THE_ANSWER", "FAILS", "RAMBLES"})
  void whileTheScannerIsUnwellNothingIsTaken(Mood mood) {
    clamd.is(mood);

    Answer refused = Papers.add(worker, path, "Dear all");

    assertThat(refused.status()).as(refused.body()).isEqualTo(503);
    assertThat(refused.problem()).isEqualTo("unavailable");
    assertThat(refused.header("Retry-After")).hasValue("30");
    assertNothingIsStored();
  }

  @Test
  void theSameRequestIsTakenWhenTheScannerIsWellAgain() {
    Call same = worker.with("Idempotency-Key", UUID.randomUUID().toString());
    clamd.is(Mood.CLOSES_AT_ONCE);
    assertThat(sent(same).status()).isEqualTo(503);
    clamd.is(Mood.WELL);

    Answer taken = sent(same);

    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    assertThat(taken.header("Idempotency-Replayed")).isEmpty();
  }

  @Test
  void aRepetitionIsNotScannedAgainAndSucceedsWhileTheScannerIsUnwell() {
    Call same = worker.with("Idempotency-Key", UUID.randomUUID().toString());
    Answer first = sent(same);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    int before = clamd.seen().size();

    Answer second = sent(same);
    clamd.is(Mood.FAILS);
    Answer third = sent(same);

    assertThat(clamd.seen()).hasSize(before);
    for (Answer repeated : List.of(second, third)) {
      assertThat(repeated.status()).as(repeated.body()).isEqualTo(201);
      assertThat(repeated.header("Idempotency-Replayed")).hasValue("true");
      assertThat(repeated.madeId()).isEqualTo(first.madeId());
    }
    assertThat(root.number(schema, "SELECT COUNT(*) FROM file_chunk")).isOne();
  }

  @Test
  void aKeyThatWasUsedForOtherContentIsRefusedBeforeThatIsScanned() {
    Call same = worker.with("Idempotency-Key", UUID.randomUUID().toString());
    sent(same);
    int before = clamd.seen().size();

    Answer refused =
        same.with("File-Name", "letter.txt")
            .with("Content-Type", "text/plain")
            .send("POST", path + "/attachments", BodyPublishers.ofString("Other."));

    assertThat(refused.problem()).as(refused.body()).isEqualTo("idempotency-key-reused");
    assertThat(clamd.seen()).hasSize(before);
    assertThat(root.number(schema, "SELECT COUNT(*) FROM file_chunk")).isOne();
  }

  private Answer sent(Call call) {
    return call.with("File-Name", "letter.txt")
        .with("Content-Type", "text/plain")
        .send("POST", path + "/attachments", BodyPublishers.ofString("Dear all"));
  }

  /** As an attachment of before, or one that another tenant handed over. */
  private String unscanned(String text) {
    clamd.is(Mood.IS_OUT_OF_DATE);
    String attachment = path + "/attachments/" + Papers.add(worker, path, text).madeId();
    root.execute(schema, "UPDATE case_attachment SET scan = 'notScanned', scanned_at = NULL");
    clamd.is(Mood.WELL);
    assertThat(worker.get(attachment).json().getString("scan")).isEqualTo("notScanned");
    return attachment;
  }

  @Test
  void whatWasNotScannedIsScannedBeforeItIsGiven() {
    String attachment = unscanned("Dear all");
    int before = clamd.seen().size();

    Answer content = Papers.read(worker, attachment);

    assertThat(content.body()).isEqualTo("Dear all");
    assertThat(clamd.seen()).hasSize(before + 1);
    assertThat(worker.get(attachment).json().getString("scan")).isEqualTo("clean");
    assertThat(Papers.read(worker, attachment).status()).isEqualTo(200);
    assertThat(clamd.seen()).as("once is enough").hasSize(before + 1);
  }

  @Test
  void whatWasNotScannedIsNotGivenWhileTheScannerIsUnwell() {
    String attachment = unscanned("Dear all");
    clamd.is(Mood.FAILS);

    Answer refused = Papers.link(worker, attachment);

    assertThat(refused.status()).as(refused.body()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).hasValue("30");
    assertThat(worker.get(attachment).json().getString("scan")).isEqualTo("notScanned");
  }

  @Test
  void whatIsFoundLaterIsNotGivenAnyMore() {
    String attachment = unscanned(FakeClamd.eicar());

    Answer refused = Papers.link(worker, attachment);

    assertThat(refused.problem()).as(refused.body()).isEqualTo("content-infected");
    assertThat(refused.body()).contains("Eicar-Signature");
    assertThat(latestAct()).endsWith("refused");
    JsonObject view = worker.get(attachment).json();
    assertThat(view.getString("scan")).isEqualTo("infected");
    assertThat(view.getString("finding")).isEqualTo("Eicar-Signature");
    int before = clamd.seen().size();
    assertThat(Papers.link(worker, attachment).status()).isEqualTo(422);
    assertThat(clamd.seen()).hasSize(before);
    assertThat(worker.ifMatch(desk.tag(attachment)).delete(attachment).status()).isEqualTo(204);
  }

  /** A link of before the scanner came is no way around it. */
  @Test
  void aLinkToWhatIsNotScannedOpensNothing() {
    String attachment = path + "/attachments/" + Papers.add(worker, path, "Dear all").madeId();
    String capability = Papers.capability(worker, attachment);
    root.execute(schema, "UPDATE case_attachment SET scan = 'notScanned', scanned_at = NULL");

    assertThat(Papers.open(worker, attachment, capability).status()).isEqualTo(404);
  }

  @Test
  void theHealthOfTheServiceTellsOfItsScanner() {
    Call anybody = Product.started().call();
    Duration forgotten = Duration.ofSeconds(5);
    Product.started()
        .clock()
        .ahead(
            forgotten,
            () ->
                assertThat(anybody.get("/health").body())
                    .contains("{\"name\":\"scanner\",\"status\":\"UP\"}"));
    clamd.is(Mood.CLOSES_AT_ONCE);

    Product.started()
        .clock()
        .ahead(
            forgotten.multipliedBy(2),
            () -> {
              Answer health = anybody.get("/health");
              assertThat(health.status()).isEqualTo(200);
              assertThat(health.body()).contains("{\"name\":\"scanner\",\"status\":\"DEGRADED\"}");
            });
  }
}
