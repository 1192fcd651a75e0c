package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A case goes to another tenant, whose module is another. */
@Timeout(180)
class TransferTest {
  private static final Product PRODUCT = Product.started();

  private final HandOver handOver = HandOver.begun();
  private final Call chair = handOver.chair();
  private final Call receiver = handOver.atReceiver();

  @Test
  @Tag("database")
  void theReceiverOpensACaseOfItsOwnAndTheSendersCloses() {
    handOver.note("Came along to football again.");
    attach("letter.txt", "Dear all");
    String transfer = handOver.requested(HandOver.ALL);
    String received = handOver.received(transfer);

    Answer accepted = handOver.accept(received);

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    String opened = accepted.json().getString("caseHref");
    JsonObject file = receiver.get(opened).json();
    assertThat(file.getString("module")).isEqualTo("example");
    assertThat(file.getString("state")).isEqualTo("support");
    assertThat(file.getString("openedAt"))
        .isEqualTo(chair.get(handOver.file()).json().getString("openedAt"));
    assertThat(file.getJsonObject("person").getString("name")).isEqualTo("Sam Voorbeeld");
    assertThat(receiver.get(opened + "/notes").body()).contains("Came along to football again.");
    JsonObject came = first(receiver.get(opened + "/transitions"));
    assertThat(came.containsKey("from")).as("its own steps begin here").isFalse();
    assertThat(came.getString("to")).isEqualTo("support");
    assertThat(came.getString("takenAt")).isNotEqualTo(file.getString("openedAt"));
    JsonObject paper = first(receiver.get(opened + "/attachments"));
    assertThat(paper.getString("scan")).isEqualTo("notScanned");
    assertThat(Papers.read(receiver, paper.getString("href")).body()).isEqualTo("Dear all");
    assertThat(receiver.get(paper.getString("href")).json().getString("scan")).isEqualTo("clean");
    Exchange.await(chair, transfer, "accepted");
    JsonObject left = chair.get(handOver.file()).json();
    assertThat(left.getString("closingReason")).isEqualTo("transferred");
    assertThat(left.getString("phase")).isEqualTo("closing");
  }

  @Test
  void whatThePreviewShowsIsWhatTheReceiverGets() {
    handOver.note("Came along to football again.");
    attach("letter.txt", "Dear all");
    JsonObject preview = handOver.preview(HandOver.ALL);

    String received = handOver.received(handOver.requested(HandOver.ALL));

    assertThat(receiver.get(received).json().getJsonObject("content").toString())
        .isEqualTo(preview.getJsonObject("content").toString());
    assertThat(preview.getJsonObject("content").getJsonArray("attachments")).hasSize(1);
  }

  @Test
  void whatIsAddedAfterThePreviewDoesNotGoUnseen() {
    String digest = handOver.preview(HandOver.ALL).getString("digest");
    handOver.note("Nobody has looked at this.");

    Answer refused =
        chair.post(handOver.file() + "/transfers", handOver.body(HandOver.ALL, digest));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("previewStale");
  }

  @Test
  void whatContradictsItselfIsRefusedWithTheNameOfEachField() {
    String words = "{\"person\":false,\"notes\":\"facts\",\"decisions\":true,\"attachments\":true}";
    String leaves =
        "{\"person\":true,\"notes\":\"none\",\"decisions\":true,\"attachments\":false,"
            + "\"leaves\":[{\"organisation\":\"school\",\"givenOn\":\"2026-01-02\"}]}";

    assertThat(refusedFields(words))
        .containsExactly("/scope/notes", "/scope/decisions", "/scope/attachments");
    assertThat(refusedFields(leaves)).containsExactly("/scope/leaves");
  }

  private List<String> refusedFields(String scope) {
    Answer refused = chair.post(handOver.file() + "/previews", "{\"scope\":" + scope + "}");
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    return refused.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }

  @Test
  void withoutThePersonOnlyCodesGo() {
    String codes =
        "{\"person\":false,\"notes\":\"none\",\"decisions\":false,\"attachments\":false}";
    handOver.note("Sam came along.");

    JsonObject preview = handOver.preview(codes);

    assertThat(preview.getJsonObject("content").toString()).doesNotContain("Sam");
    assertThat(preview.getJsonArray("stays").toString()).contains("notChosen");
  }

  @Test
  void whatWasRejectedIsGoneAtTheReceiverAndStaysAtTheSender() {
    String transfer = handOver.requested(HandOver.ALL);
    String received = handOver.received(transfer);

    assertThat(handOver.reject(received).status()).isEqualTo(201);

    JsonObject told = Exchange.await(chair, transfer, "rejected");
    assertThat(told.getString("rejection")).isEqualTo("notCompetent");
    assertThat(receiver.get(received).json()).doesNotContainKeys("content", "reason");
    assertThat(chair.get(handOver.file()).json().getString("state")).isEqualTo("monitoring");
    assertThat(receiver.get(received).json()).doesNotContainKey("caseHref");
    assertThat(handOver.accept(received).problem()).isEqualTo("transition-refused");
  }

  @Test
  void whatIsTakenBackInTimeCannotBeAcceptedAnyMore() {
    String transfer = handOver.requested(HandOver.ALL);
    String received = handOver.received(transfer);
    Exchange.await(chair, transfer, "delivered");

    assertThat(Exchange.step(chair, transfer, "/revocation").status()).isEqualTo(201);

    Exchange.await(chair, transfer, "revoked");
    assertThat(handOver.accept(received).problem()).isEqualTo("transition-refused");
    assertThat(receiver.get(received).json()).doesNotContainKeys("content", "reason");
    assertThat(Exchange.step(chair, transfer, "/revocation").problem())
        .isEqualTo("transition-refused");
  }

  @Test
  void whenAcceptanceAndRevocationCrossBothSidesEndAlike() {
    String transfer = handOver.requested(HandOver.ALL);
    String received = handOver.received(transfer);
    Exchange.await(chair, transfer, "delivered");

    Exchange.step(chair, transfer, "/revocation");
    String end = handOver.accept(received).status() == 201 ? "accepted" : "revoked";

    Exchange.await(chair, transfer, end);
    Exchange.await(receiver, received, end);
  }

  @Test
  @Tag("database")
  void aCaseCountsInOneTenantOnly() {
    HandOver alone = HandOver.alone();
    assertThat(signals(alone.chair())).isEqualTo(1);
    String transfer = alone.requested(HandOver.ALL);
    assertThat(alone.accept(alone.received(transfer)).status()).isEqualTo(201);

    long deadline = System.nanoTime() + 60_000_000_000L;
    int there = signals(alone.atReceiver());
    while (there == 0) {
      // The receiver is asked first: what it counts the sender counts no more.
      there = signals(alone.atReceiver());
      assertThat(there + signals(alone.chair())).as("counted twice").isLessThanOrEqualTo(1);
      assertThat(System.nanoTime()).as("the receiver counts it").isLessThan(deadline);
      LockSupport.parkNanos(50_000_000);
    }
    assertThat(signals(alone.chair())).isZero();
    assertThat(signals(alone.atReceiver())).isEqualTo(1);
  }

  private static int signals(Call call) {
    return call.purpose("reporting").get("/v1/figures?dimension=total").json().getInt("total");
  }

  @Test
  void aCaseGoesToOneTenantAtATimeAndDoesNotCloseMeanwhile() {
    String transfer = handOver.requested(HandOver.ALL);

    Answer second = handOver.ask(HandOver.ALL);
    Answer closed = chair.ifMatch("*").post(handOver.file() + "/closure", closing());

    assertThat(second.problem()).isEqualTo("already-exists");
    assertThat(second.header("Location")).contains(transfer);
    assertThat(closed.status()).isEqualTo(409);
    assertThat(closed.json().getString("detail")).startsWith("answerToTransferMissing");
  }

  private static String closing() {
    return Desk.decision("\"reason\":\"goalsReached\"");
  }

  @Test
  void aDecisionThatCouldNotCloseTheCaseHandsNothingOver() {
    String digest = handOver.preview(HandOver.ALL).getString("digest");
    String alone = handOver.body(HandOver.ALL, digest).replace(Desk.CORE, "[\"police\"]");

    Answer refused = chair.post(handOver.file() + "/transfers", alone);

    assertThat(refused.json().getString("detail")).startsWith("noQuorum");
  }

  @Test
  void oneWhoTakesNoCasesIsNamedLikeOneWhoDoesNotExist() {
    String digest = handOver.preview(HandOver.ALL).getString("digest");
    TenantId resting = PRODUCT.tenant();
    PRODUCT.bean(Tenants.class).changeStatus(resting, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    Answer nobody = to("nl-nobody-at-all", digest);

    for (TenantId named :
        List.of(
            resting,
            handOver.sender().tenant(),
            PRODUCT.tenant(TenantKind.OPERATOR, Map.of()),
            PRODUCT.tenant(TenantKind.TRAINING_PROVIDER, Map.of()))) {
      Answer refused = to(named.value(), digest);
      assertThat(refused.status()).isEqualTo(400);
      SameAnswer.check(refused, nobody);
    }
  }

  private Answer to(String name, String digest) {
    return chair.post(handOver.file() + "/transfers", HandOver.body(name, HandOver.ALL, digest));
  }

  @Test
  void theSameRequestTwiceHandsOverOnce() {
    Call same = chair.with("Idempotency-Key", UUID.randomUUID().toString());
    String body = handOver.body(HandOver.ALL, handOver.preview(HandOver.ALL).getString("digest"));

    Answer first = same.post(handOver.file() + "/transfers", body);
    Answer repeated = same.post(handOver.file() + "/transfers", body);

    assertThat(repeated.header("Location")).isEqualTo(first.header("Location"));
    handOver.received(first.header("Location").orElseThrow());
    assertThat(chair.get(handOver.file() + "/transfers").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void nobodyFromAPartnerOrganisationSeesTransfers() {
    String transfer = handOver.requested(HandOver.ALL);
    Call partner = handOver.sender().as(Role.CASECHAIR, "school");
    Call elsewhere =
        PRODUCT
            .as(PRODUCT.token(handOver.receiver(), "school", Role.CASECHAIR))
            .purpose("caseWork");

    assertThat(partner.get(transfer).status()).isEqualTo(403);
    assertThat(elsewhere.get(handOver.received(transfer)).status()).isEqualTo(403);
    assertThat(elsewhere.get("/v1/transfers").status()).isEqualTo(403);
  }

  private void attach(String name, String content) {
    Answer added =
        chair
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", name)
            .with("Content-Type", "text/plain")
            .send("POST", handOver.file() + "/attachments", BodyPublishers.ofString(content));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
  }

  private static JsonObject first(Answer list) {
    return list.json().getJsonArray("items").getJsonObject(0);
  }
}
