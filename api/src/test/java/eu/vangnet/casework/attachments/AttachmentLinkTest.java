package eu.vangnet.casework.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Content is read by a link: by its maker, under its purpose, once, and soon. */
@Tag("database")
@Timeout(120)
class AttachmentLinkTest {
  private static final Product PRODUCT = Product.started();
  private static final String ORGANISATION = "police-west";

  private final Desk desk = Desk.dutch();
  private final Call worker = desk.as(Role.CASEWORKER);
  private final RootAccess root = new RootAccess();
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');
  private final String file = desk.openCase("Left school.");
  private final String path = "/v1/cases/" + file;
  private final String attachment = added("Dear all");

  @AfterEach
  void close() {
    root.close();
  }

  private String added(String text) {
    return path + "/attachments/" + Papers.add(worker, path, text).madeId();
  }

  private long links() {
    return root.number(schema, "SELECT COUNT(*) FROM attachment_link");
  }

  private void assertAbsent(Call call, String address, String capability) {
    Answer refused = Papers.open(call, address, capability);
    assertThat(refused.status()).as(refused.body()).isEqualTo(404);
    assertThat(refused.problem()).isEqualTo("not-found");
    Answer nothing = call.get(address + "/content");
    assertThat(refused.json().getString("detail")).isEqualTo(nothing.json().getString("detail"));
  }

  @Test
  void aLinkOpensTheContentOnce() {
    Answer made = Papers.link(worker, attachment);
    JsonObject link = made.json();
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).hasValue(link.getString("contentHref"));
    assertThat(Instant.parse(link.getString("expiresAt")))
        .isBetween(PRODUCT.clock().instant(), PRODUCT.clock().instant().plusSeconds(60));
    String capability = link.getString("capability");

    assertThat(worker.holding(capability).get(link.getString("contentHref")).body())
        .isEqualTo("Dear all");
    assertAbsent(worker, attachment, capability);
    assertThat(links()).isZero();
  }

  @Test
  void askingForTheHeadersOnlyUsesNothingUp() {
    String capability = Papers.capability(worker, attachment);
    Call holder = worker.holding(capability);

    Answer first = headers(holder);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body()).isEmpty();
    assertThat(first.header("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(first.header("Content-Disposition"))
        .hasValue("attachment; filename*=UTF-8''letter.txt");
    assertThat(headers(holder).status()).isEqualTo(200);
    assertThat(headers(desk.as(Role.CASECHAIR).purpose("oversight").holding(capability)).status())
        .isEqualTo(404);
    assertThat(holder.get(attachment + "/content").body()).isEqualTo("Dear all");
    assertThat(headers(holder).status()).as("used").isEqualTo(404);
    assertThat(headers(worker).status()).as("without a link").isEqualTo(404);
  }

  private Answer headers(Call caller) {
    return caller.send("HEAD", attachment + "/content", BodyPublishers.noBody());
  }

  @Test
  void withoutALinkNobodyReadsContent() {
    assertThat(worker.get(attachment + "/content").status()).isEqualTo(404);
    assertAbsent(worker, attachment, "vc1.nonsense.nonsense");
  }

  @Test
  void onlyWhoMadeItUsesItAndTheAttemptOfAnotherCostsNothing() {
    String capability = Papers.capability(worker, attachment);

    assertAbsent(
        TownHall.of(desk.tenant()).person("other", Role.CASEWORKER).purpose("caseWork"),
        attachment,
        capability);
    assertAbsent(worker.purpose("oversight"), attachment, capability);
    assertAbsent(desk.as(Role.CASEWORKER, ORGANISATION), attachment, capability);
    assertThat(PRODUCT.call().holding(capability).get(attachment + "/content").status())
        .isEqualTo(401);

    assertThat(Papers.open(worker, attachment, capability).status()).isEqualTo(200);
  }

  @Test
  void itOpensOneAttachmentAndNoOther() {
    String other = added("Another letter");
    String capability = Papers.capability(worker, attachment);
    assertAbsent(worker, other, capability);
    String elsewhere = "/v1/cases/" + desk.openCase("Another.");
    assertAbsent(worker, elsewhere + attachment.substring(path.length()), capability);
    assertThat(Papers.open(worker, attachment, capability).status()).isEqualTo(200);
  }

  @Test
  void whatAnotherTenantMadeOpensNothing() {
    TenantId stranger = PRODUCT.tenant();
    UUID object = UUID.fromString(attachment.substring(attachment.lastIndexOf('/') + 1));
    Instant soon = PRODUCT.clock().instant().plusSeconds(60);
    assertAbsent(
        worker,
        attachment,
        PRODUCT.capability(stranger, CapabilityOperation.ATTACHMENT_READ, object, soon));
    assertAbsent(
        PRODUCT.as(PRODUCT.token(stranger, Role.CASEWORKER)).purpose("caseWork"),
        attachment,
        Papers.capability(worker, attachment));
  }

  /** Genuine by its MAC, and yet nobody made a link with it. */
  @Test
  void aCapabilityThatBelongsToNoLinkOpensNothing() {
    UUID object = UUID.fromString(attachment.substring(attachment.lastIndexOf('/') + 1));
    Instant soon = PRODUCT.clock().instant().plusSeconds(60);
    for (CapabilityOperation operation : CapabilityOperation.values()) {
      assertAbsent(worker, attachment, PRODUCT.capability(desk.tenant(), operation, object, soon));
    }
  }

  @Test
  void afterAMinuteItIsOver() {
    String capability = Papers.capability(worker, attachment);
    PRODUCT
        .clock()
        .ahead(Duration.ofSeconds(61), () -> assertAbsent(worker, attachment, capability));
  }

  @Test
  void whatEndedBetweenMakingAndUsingEndsTheLink() {
    String agreement = desk.agree(ORGANISATION, "police", "ordinary");
    String seat = desk.seat(file, "police", ORGANISATION);
    Call partner = desk.as(Role.PARTNER, ORGANISATION);
    assertThat(Papers.read(partner, attachment).body()).isEqualTo("Dear all");
    String first = Papers.capability(partner, attachment);
    String second = Papers.capability(partner, attachment);

    Call officer = desk.as(Role.PRIVACYOFFICER);
    Answer ended =
        officer
            .ifMatch(officer.get(agreement).header("ETag").orElseThrow())
            .post(agreement + "/ending", "{\"reason\":\"Over.\"}");
    assertThat(ended.status()).as(ended.body()).isEqualTo(201);
    assertAbsent(partner, attachment, first);
    Call chair = desk.as(Role.CASECHAIR);
    assertThat(chair.ifMatch(desk.tag(seat)).delete(seat).status()).isEqualTo(204);
    assertAbsent(partner, attachment, second);
    assertThat(Papers.link(partner, attachment).status()).isEqualTo(404);
  }

  @Test
  void aRepeatedRequestLearnsThatALinkWasMadeAndGetsNothingThatOpensIt() {
    Call same = worker.with("Idempotency-Key", UUID.randomUUID().toString());
    String links = attachment + "/links";
    assertThat(same.send("POST", links, BodyPublishers.noBody()).status()).isEqualTo(201);

    Answer repeated = same.send("POST", links, BodyPublishers.noBody());

    assertThat(repeated.status()).isEqualTo(201);
    assertThat(repeated.header("Idempotency-Replayed")).hasValue("true");
    assertThat(repeated.json().keySet()).containsExactly("contentHref");
    assertThat(links()).isOne();
    assertThat(worker.send("POST", links, BodyPublishers.noBody()).problem())
        .isEqualTo("idempotency-key-missing");
  }

  @Test
  void ofManyWhoUseItAtOnceOneGetsTheContent() throws Exception {
    String capability = Papers.capability(worker, attachment);
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int attempt = 0; attempt < 8; attempt++) {
        answers.add(threads.submit(() -> Papers.open(worker, attachment, capability).status()));
      }
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : answers) {
      statuses.add(answer.get());
    }
    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 404);
  }

  @Test
  void neitherWhatOpensItNorWhoMayIsInTheDatabase() {
    String capability = Papers.capability(worker, attachment);
    String[] parts = capability.split("\\.", -1);
    String content = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.US_ASCII);
    String serial = content.lines().toList().get(3);

    String row =
        root.text(
            schema, "SELECT CONCAT_WS(' ', id, attachment_id, expires_at) FROM attachment_link");

    assertThat(row)
        .matches("[0-9a-f]{64} [0-9a-f-]{36} [0-9 :.-]+")
        .doesNotContain(serial, parts[2], "test-person", "caseWork");
  }

  @Test
  void makingAndUsingStandInTheJournal() {
    Papers.read(worker, attachment);
    assertThat(
            root.text(
                schema,
                "SELECT GROUP_CONCAT(CONCAT_WS(' ', action, object_id, outcome, event_type) ORDER"
                    + " BY id SEPARATOR ', ') FROM (SELECT * FROM journal_entry WHERE action ="
                    + " 'cases:read' ORDER BY id DESC LIMIT 2) latest"))
        .isEqualTo(
            "cases:read "
                + file
                + " done attachmentLinked, cases:read "
                + file
                + " done attachmentRead");
  }

  @Test
  void aLinkGoesWithItsAttachment() {
    String capability = Papers.capability(worker, attachment);
    assertThat(links()).isOne();
    assertThat(worker.ifMatch(desk.tag(attachment)).delete(attachment).status()).isEqualTo(204);
    assertThat(links()).isZero();
    assertAbsent(worker, attachment, capability);
  }

  @Test
  void whatNobodyUsedIsLeftOverOnlyUntilRetentionComes() {
    LinkLeftovers leftovers = PRODUCT.bean(LinkLeftovers.class);
    Papers.capability(worker, attachment);
    Papers.capability(worker, attachment);

    Instant now = PRODUCT.clock().instant();
    assertThat(erased(leftovers, now)).isZero();
    assertThat(erased(leftovers, now.plusSeconds(61))).isEqualTo(2);
    assertThat(links()).isZero();
  }

  private int erased(LinkLeftovers leftovers, Instant until) {
    return TenantContext.<Integer, RuntimeException>call(
        desk.tenant(),
        () ->
            PRODUCT.bean(TenantDatabase.class).inTransaction(em -> leftovers.erase(em, until, 10)));
  }

  @Test
  void aClosingTenantStillReadsItsPapers() {
    TownHall.of(desk.tenant()).decide("closure");
    assertThat(Papers.add(worker, path, "More").problem()).isEqualTo("tenant-rests");
    assertThat(Papers.read(worker, attachment).body()).isEqualTo("Dear all");
  }
}
