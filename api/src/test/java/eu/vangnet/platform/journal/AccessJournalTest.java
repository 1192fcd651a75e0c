package eu.vangnet.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the journal holds of requests that came over HTTP, seen in the tables. */
@Tag("database")
@Timeout(120)
class AccessJournalTest {
  private final Desk desk = Desk.dutch();
  private final Call intake = desk.as(Role.CASEWORKER).purpose("intake");
  private final String schema = schema(desk.tenant());
  private final RootAccess root = new RootAccess();
  private String signal;
  private long before;

  private static String schema(TenantId tenant) {
    return System.getProperty("vangnet.schema-prefix") + "_t_" + tenant.value().replace('-', '_');
  }

  @BeforeEach
  void recordOneSignal() {
    signal = desk.signal("Something was seen.");
    before = count();
  }

  @AfterEach
  void close() {
    root.close();
  }

  private long count() {
    return root.number(schema, "SELECT COUNT(*) FROM journal_entry");
  }

  private String last() {
    assertThat(count()).isEqualTo(before + 1);
    return root.text(
        schema,
        "SELECT CONCAT_WS(' ', action, object_type, COALESCE(object_id, '-'),"
            + " COALESCE(purpose, '-'), result_count, outcome)"
            + " FROM journal_entry ORDER BY id DESC LIMIT 1");
  }

  @Test
  void whatIsReadIsRecordedOnce() {
    assertThat(intake.get("/v1/signals/" + signal).status()).isEqualTo(200);
    assertThat(last()).isEqualTo("signals:read signal " + signal + " intake 1 done");
  }

  @Test
  void whatIsStillTheSameIsRecordedToo() {
    String tag = intake.get("/v1/signals/" + signal).header("ETag").orElseThrow();
    before = count();
    Answer answer = intake.with("If-None-Match", tag).get("/v1/signals/" + signal);
    assertThat(answer.status()).isEqualTo(304);
    assertThat(last()).isEqualTo("signals:read signal " + signal + " intake 1 done");
  }

  @Test
  void aListIsRecordedWithItsLength() {
    desk.signal("Something else was seen.");
    before = count();
    assertThat(intake.get("/v1/signals").status()).isEqualTo(200);
    assertThat(last()).isEqualTo("signals:read signal - intake 2 done");
  }

  @Test
  void aWriteIsRecordedOnceAndItsRepetitionAsWell() {
    Call same = intake.with("Idempotency-Key", UUID.randomUUID().toString());
    String made = same.post("/v1/signals", "{\"facts\":\"Once.\"}").madeId();
    assertThat(last()).isEqualTo("signals:create signal " + made + " intake 1 done");
    before = count();
    assertThat(same.post("/v1/signals", "{\"facts\":\"Once.\"}").status()).isEqualTo(201);
    assertThat(last()).isEqualTo("signals:create signal " + made + " intake 1 done");
  }

  @Test
  void aRoleWithoutTheRightIsRecordedAsRefused() {
    Answer answer = desk.as(Role.TRAINER).purpose("intake").get("/v1/signals/" + signal);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(last()).isEqualTo("signals:read signal " + signal + " intake 0 refused");
  }

  @Test
  void whatIsNotFoundIsRecordedAsRefused() {
    String nowhere = UUID.randomUUID().toString();
    assertThat(intake.get("/v1/signals/" + nowhere).status()).isEqualTo(404);
    assertThat(last()).isEqualTo("signals:read signal " + nowhere + " intake 0 refused");
  }

  @Test
  void anAttemptOnAnotherTenantsObjectStandsInTheJournalOfWhoAttempted() {
    Desk other = Desk.dutch();
    long otherBefore = root.number(schema(other.tenant()), "SELECT COUNT(*) FROM journal_entry");
    Call stranger = other.as(Role.CASEWORKER).purpose("intake");
    assertThat(stranger.get("/v1/signals/" + signal).status()).isEqualTo(404);
    assertThat(count()).isEqualTo(before);
    assertThat(root.number(schema(other.tenant()), "SELECT COUNT(*) FROM journal_entry"))
        .isEqualTo(otherBefore + 1);
  }

  @Test
  void whatTouchesNoPersonalDataIsNotRecorded() {
    assertThat(intake.get("/v1/me").status()).isEqualTo(200);
    assertThat(intake.get("/v1/codelists").status()).isEqualTo(200);
    assertThat(Product.started().call().get("/v1/signals/" + signal).status()).isEqualTo(401);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void anAnswerThatCannotBeRecordedIsNotGiven() {
    root.execute(schema, "RENAME TABLE journal_pending TO journal_gone");
    Answer answer = intake.get("/v1/signals/" + signal);
    root.execute(schema, "RENAME TABLE journal_gone TO journal_pending");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.problem()).isEqualTo("unavailable");
    assertThat(answer.header("Retry-After")).isPresent();
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.body()).doesNotContain("seen").doesNotContain(signal);
    assertThat(count()).isEqualTo(before);
    assertThat(intake.get("/v1/signals/" + signal).status()).isEqualTo(200);
  }

  @Test
  void theRunningServerSealsWhatItRecords() throws Exception {
    intake.get("/v1/signals/" + signal);
    while (root.number(schema, "SELECT COUNT(*) FROM journal_pending") > 0) {
      Thread.sleep(50);
    }
    ChainVerdict verdict = Product.started().bean(JournalVerification.class).verify(desk.tenant());
    assertThat(verdict.holds()).as(verdict.toString()).isTrue();
    assertThat(verdict.links()).isEqualTo(count());
  }
}
