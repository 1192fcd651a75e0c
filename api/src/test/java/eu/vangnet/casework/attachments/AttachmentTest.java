package eu.vangnet.casework.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Timeout(120)
class AttachmentTest {
  /** Three pieces long. */
  private static final String LONG_TEXT = "The letter of the school. ".repeat(25_000);

  private final Desk desk = Desk.dutch();
  private final Call worker = desk.as(Role.CASEWORKER);
  private final RootAccess root = new RootAccess();
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');
  private final String path = "/v1/cases/" + desk.openCase("Left school.");
  private final String attachments = path + "/attachments";

  @AfterEach
  void close() {
    root.close();
  }

  private static Answer send(Call call, String address, String type, String name, String content) {
    return call.with("Content-Type", type)
        .with("File-Name", name)
        .send("POST", address, BodyPublishers.ofString(content));
  }

  private Answer send(String type, String name, String content) {
    Call fresh = worker.with("Idempotency-Key", UUID.randomUUID().toString());
    return send(fresh, attachments, type, name, content);
  }

  /** Adds a text and gives its address. */
  private String added(String text) {
    Answer answer = send("text/plain", "letter%20of%20the%20school.txt", text);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow();
  }

  private long pieces() {
    return root.number(schema, "SELECT COUNT(*) FROM file_chunk");
  }

  @Test
  void whatIsAddedIsDownloadedAsItWasAndNeverShownInPlace() {
    String attachment = added(LONG_TEXT);

    JsonObject view = worker.get(attachment).json();
    assertThat(view.getString("name")).isEqualTo("letter of the school.txt");
    assertThat(view.getInt("size")).isEqualTo(LONG_TEXT.length());
    assertThat(worker.get(attachments).json().getJsonArray("items")).containsExactly(view);
    Answer content = Papers.read(worker, attachment);
    assertThat(content.body()).isEqualTo(LONG_TEXT);
    assertThat(content.header("Content-Disposition"))
        .hasValue("attachment; filename*=UTF-8''letter%20of%20the%20school.txt");
    assertThat(content.header("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(content.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(content.header("Cache-Control")).hasValue("no-store");
    assertThat(pieces()).isEqualTo(3);
  }

  @Test
  void nothingOfItIsReadableInTheDatabase() {
    added("The letter of the school about Qbertino.");
    assertThat(root.number(schema, "SELECT COUNT(*) FROM file_chunk WHERE INSTR(sealed, 'Qbert')"))
        .isZero();
    assertThat(
            root.number(
                schema, "SELECT COUNT(*) FROM case_attachment WHERE INSTR(sealed, 'letter')"))
        .isZero();
  }

  @Test
  void addingReadingAndRemovingStandInTheJournal() {
    String attachment = added("A letter.");
    Papers.read(worker, attachment);
    worker.ifMatch(desk.tag(attachment)).delete(attachment);
    assertThat(
            root.text(
                schema,
                "SELECT GROUP_CONCAT(CONCAT(action, ' ', COALESCE(event_type, '-')) ORDER BY id"
                    + " SEPARATOR ', ') FROM (SELECT * FROM journal_entry WHERE action LIKE"
                    + " 'cases:%' ORDER BY id DESC LIMIT 5) latest"))
        .isEqualTo(
            "cases:attach attachmentAdded, cases:read attachmentLinked, cases:read attachmentRead,"
                + " cases:read -, cases:detach attachmentRemoved");
  }

  @Test
  void aRemovedAttachmentLeavesNoPiece() {
    String attachment = added(LONG_TEXT);
    assertThat(worker.delete(attachment).status()).isEqualTo(428);
    assertThat(worker.ifMatch("\"other\"").delete(attachment).status()).isEqualTo(412);
    assertThat(worker.ifMatch(desk.tag(attachment)).delete(attachment).status()).isEqualTo(204);
    assertThat(worker.get(attachment).status()).isEqualTo(404);
    assertThat(Papers.read(worker, attachment).status()).isEqualTo(404);
    assertThat(pieces()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, page.html, <html>, 415",
    "application/pdf, letter.pdf, no PDF at all, 400",
    "image/png, picture.png, %PDF-1.7, 400",
    "text/plain, ..%2Fletter.txt, words, 400",
    "text/plain, .hidden, words, 400",
    "text/plain, a%00b.txt, words, 400",
    "text/plain, letter.txt, '', 400"
  })
  void whatIsNotOnTheListIsRefused(String type, String name, String content, int status) {
    Answer answer = send(type, name, content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(pieces()).isZero();
  }

  @Test
  void aPdfIsTakenForWhatItIs() {
    assertThat(send("application/pdf", "letter.pdf", "%PDF-1.7\n1 0 obj").status()).isEqualTo(201);
  }

  @Test
  void aNameIsNeeded() {
    Answer answer =
        worker
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("Content-Type", "text/plain")
            .send("POST", attachments, BodyPublishers.ofString("words"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("File-Name");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndLeavesNothing() {
    String large = "a".repeat(20 * 1024 * 1024 + 1);
    Answer answer = send("text/plain", "large.txt", large);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problem()).isEqualTo("body-too-large");
    assertThat(pieces()).isZero();
  }

  @Test
  void aCaseHasSoManyAttachmentsAndNoMore() {
    added("The first.");
    for (int copy = 2; copy <= 100; copy++) {
      root.execute(
          schema,
          "INSERT INTO case_attachment SELECT UUID(), case_id, media_type, size_bytes, author,"
              + " added_at, sealed, data_category, professional_secret, source_organisation,"
              + " shared_until, scan, scanned_at, finding FROM case_attachment LIMIT 1");
    }
    Answer answer = send("text/plain", "more.txt", "One more.");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("tooMany");
  }

  @Test
  void theSameRequestTwiceAddsOneAttachment() {
    Call same = worker.with("Idempotency-Key", UUID.randomUUID().toString());
    Answer first = send(same, attachments, "text/plain", "a.txt", "Once.");
    Answer second = send(same, attachments, "text/plain", "a.txt", "Once.");
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).hasValue("true");
    assertThat(second.madeId()).isEqualTo(first.madeId());
    assertThat(pieces()).isOne();
    assertThat(send(same, attachments, "text/plain", "a.txt", "Other.").status()).isEqualTo(422);
    assertThat(pieces()).isOne();
  }

  @Test
  void whoDoesNotSeeTheCaseFindsNoAttachmentNeitherDoesAnotherCase() {
    String attachment = added("A letter.");
    Call partner =
        desk.as(Role.PARTNER, "police-west").with("Idempotency-Key", UUID.randomUUID().toString());
    assertThat(partner.get(attachments).status()).isEqualTo(404);
    assertThat(partner.get(attachment).status()).isEqualTo(404);
    assertThat(Papers.read(partner, attachment).status()).isEqualTo(404);
    assertThat(send(partner, attachments, "text/plain", "a.txt", "words").status()).isEqualTo(404);
    String elsewhere = "/v1/cases/" + desk.openCase("Another.");
    String moved = elsewhere + attachment.substring(path.length());
    assertThat(worker.get(moved).status()).isEqualTo(404);
    assertThat(Papers.read(worker, moved).status()).isEqualTo(404);
    assertThat(worker.ifMatch("*").delete(moved).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM file_chunk WHERE id LIKE '%.last'",
        "DELETE FROM file_chunk WHERE id LIKE '%.000001.%'",
        "UPDATE file_chunk SET id = REPLACE(id, '.000002.last', '.000001.last') WHERE id LIKE"
            + " '%.last'",
        "UPDATE file_chunk a JOIN file_chunk b ON a.id LIKE '%.000000.%' AND b.id LIKE"
            + " '%.000001.%' SET a.sealed = b.sealed",
        "UPDATE file_chunk SET sealed = REVERSE(sealed) WHERE id LIKE '%.000000.%'",
        "UPDATE file_chunk SET kept = 0"
      })
  void aFileWhosePiecesWereLaidHandsOnIsNotGiven(String statement) {
    String attachment = added(LONG_TEXT);
    root.execute(schema, statement);
    Answer answer = Papers.read(worker, attachment);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("letter of the school");
  }

  /** The keys say that the file is whole; what lies sealed under them says otherwise. */
  @Test
  void aFileThatWasCutOffAndMarkedAsWholeIsNotGiven() {
    String attachment = added(LONG_TEXT);
    root.execute(
        schema,
        "DELETE FROM file_chunk WHERE id LIKE '%.last'",
        "UPDATE file_chunk SET id = REPLACE(id, '.000001.more', '.000001.last')");
    assertThat(Papers.read(worker, attachment).status()).isEqualTo(500);
  }

  @Test
  void whatStaysHalfWrittenIsNeverSeenAndIsTakenAwayByTheNextOne() {
    String left = UUID.randomUUID().toString();
    root.execute(
        schema, "INSERT INTO file_chunk VALUES ('" + left + ".000000.more', 0, '2020-01-01', 'x')");
    assertThat(Papers.read(worker, attachments + '/' + left).status()).isEqualTo(404);
    added("A letter.");
    assertThat(pieces()).isOne();
  }
}
