package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.access.SameAnswer;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a transfer must not tell: to the receiver, to a third tenant, or to whoever hands over. */
@Timeout(180)
class TransferLeakTest {
  private static final Product PRODUCT = Product.started();
  private static final String PARTNER = "youth-work";

  private final HandOver handOver = HandOver.begun();
  private final Call chair = handOver.chair();
  private final Call receiver = handOver.atReceiver();

  @Test
  void aSecretNeverGoesAndLeavesNoTraceForWhomItIsHiddenFrom() {
    seat();
    String before = handOver.preview(HandOver.ALL).getString("digest");
    partnerNote("Told in confidence.", true);

    JsonObject preview = handOver.preview(withLeave());

    assertThat(preview.toString()).doesNotContain("Told in confidence.", "professionalSecret");
    assertThat(preview.getString("digest")).as("no tag tells of it").isEqualTo(before);
    String received = handOver.received(handOver.requested(withLeave()));
    assertThat(receiver.get(received).body()).doesNotContain("Told in confidence.");
  }

  @Test
  void anOwnSecretIsNamedAndStays() {
    Answer secret =
        chair.post(
            handOver.file() + "/notes",
            "{\"text\":\"The doctor's word.\",\"professionalSecret\":true}");
    assertThat(secret.status()).as(secret.body()).isEqualTo(201);

    JsonObject preview = handOver.preview(HandOver.ALL);

    assertThat(preview.getJsonObject("content").toString()).doesNotContain("The doctor's word.");
    assertThat(preview.getJsonArray("stays").toString())
        .contains(secret.madeId(), "professionalSecret");
    String received = handOver.received(handOver.requested(HandOver.ALL));
    assertThat(receiver.get(received).body()).doesNotContain("doctor", secret.madeId());
  }

  @Test
  void anEmergencyOpensNoPreview() {
    Desk desk = Desk.dutch();
    String file = Telling.restricted(desk, "Robin Rust");
    Call inNeed = desk.as(Role.CASECHAIR);
    assertThat(Telling.open(inNeed, file, "").status()).isEqualTo(201);

    Answer shown = inNeed.post(file + "/previews", "{\"scope\":" + HandOver.ALL + "}");

    assertThat(inNeed.get(file).status()).isEqualTo(200);
    assertThat(shown.status()).as(shown.body()).isEqualTo(404);
  }

  @Test
  void neitherTheReasonNorAPreviewTellsAProtectedSource() {
    Desk desk = Desk.dutch();
    Call knows = desk.as(Role.CASECHAIR);
    String file = "/v1/cases/" + ofKeyFigure(desk);
    String scope = "{\"scope\":" + HandOver.ALL + "}";
    String digest = knows.post(file + "/previews", scope).json().getString("digest");
    String named =
        HandOver.body(handOver.receiver().value(), HandOver.ALL, digest)
            .replace("The family has moved.", "Quirijn wants it.");

    Answer reason = knows.post(file + "/transfers", named);
    Answer preview = whoDoesNotKnowSources(desk).post(file + "/previews", scope);

    assertThat(reason.status()).as(reason.body()).isEqualTo(400);
    assertThat(reason.body()).contains("/reason", "protectedSource");
    assertThat(preview.status()).as(preview.body()).isEqualTo(409);
    assertThat(preview.json().getString("detail")).startsWith("sourceProtected");
  }

  private static String ofKeyFigure(Desk desk) {
    Answer recorded =
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .post(
                "/v1/signals",
                "{\"facts\":\"Seen.\",\"sourceKind\":\"keyFigure\","
                    + "\"reporter\":{\"name\":\"Quirijn Kwast\"}}");
    assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
    desk.weigh(recorded.madeId());
    Answer opened =
        desk.as(Role.CASECHAIR)
            .post(
                "/v1/cases",
                "{\"signal\":\"%s\",\"legalBasis\":\"pgaAct\",\"summary\":\"s\"}"
                    .formatted(recorded.madeId()));
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    return opened.madeId();
  }

  private static Call whoDoesNotKnowSources(Desk desk) {
    Answer composed =
        desk.as(Role.TENANTADMIN)
            .post(
                "/v1/roles",
                "{\"name\":\"case-mover\",\"label\":\"Moves cases\",\"rights\":"
                    + "[\"transfers:request\",\"transfers:read\",\"cases:read\"]}");
    assertThat(composed.status()).as(composed.body()).isEqualTo(201);
    JWTClaimsSet claims =
        PRODUCT.issuer().claims(desk.tenant()).claim("roles", List.of("case-mover")).build();
    return PRODUCT.as(PRODUCT.issuer().sign(claims)).purpose("caseWork");
  }

  @Test
  void whatAPartnerBroughtInGoesWithItsLeaveOnly() {
    seat();
    String note = partnerNote("Seen at the club.", false);

    JsonObject without = handOver.preview(HandOver.ALL);
    JsonObject with = handOver.preview(withLeave());

    assertThat(without.getJsonObject("content").toString()).doesNotContain("Seen at the club.");
    assertThat(without.getJsonArray("stays").toString()).contains(note, "partnerWithoutLeave");
    assertThat(with.getJsonObject("content").toString()).contains("Seen at the club.");
  }

  @Test
  void noIdentifierAndNobodyOfTheSenderIsInWhatCrosses() {
    String note = handOver.note("Came along.");
    String received = handOver.received(handOver.requested(HandOver.ALL));

    Answer shown = receiver.get(received);

    String author = chair.get(handOver.file() + "/notes/" + note).json().getString("author");
    String signal = chair.get(handOver.file()).json().getString("signalHref");
    assertThat(shown.body())
        .doesNotContain(
            note, author, handOver.file(), signal.substring(signal.lastIndexOf('/') + 1));
    assertThat(shown.json().keySet())
        .containsExactlyInAnyOrder(
            "id", "href", "sender", "state", "reason", "content", "receivedAt", "actions");
  }

  @Test
  void theSenderLearnsNothingOfWhatTheReceiverMadeOfIt() {
    String transfer = handOver.requested(HandOver.ALL);
    String received = handOver.received(transfer);
    Answer accepted = handOver.accept(received);
    Exchange.await(chair, transfer, "accepted");

    String opened = accepted.json().getString("caseHref");
    Answer told = chair.get(transfer);

    assertThat(told.body()).doesNotContain(opened.substring(opened.lastIndexOf('/') + 1));
    assertThat(told.json().keySet())
        .containsExactlyInAnyOrder(
            "id", "href", "receiver", "state", "legalBasis", "requestedAt", "settledAt", "actions");
    SameAnswer.check(chair.get(opened), chair.get("/v1/cases/" + UUID.randomUUID()));
  }

  @Test
  void aTransferOfOthersAnswersLikeOneThatDoesNotExist() {
    String transfer = handOver.requested(HandOver.ALL);
    String received = handOver.received(transfer);
    HandOver third = HandOver.elsewhere();
    String foreign = "/v1/transfers/" + UUID.randomUUID();

    SameAnswer.check(third.chair().get(received), third.chair().get(foreign));
    SameAnswer.check(chair.get(received), chair.get(foreign));
    String own = third.file() + "/transfers/";
    String id = transfer.substring(transfer.lastIndexOf('/') + 1);
    SameAnswer.check(third.chair().get(own + id), third.chair().get(own + UUID.randomUUID()));
  }

  @Test
  void aThirdTenantNeitherTakesBackNorAnswersNorCountsTheTransferOfAnother() {
    String transfer = handOver.requested(HandOver.ALL);
    String received = handOver.received(transfer);
    Exchange.await(chair, transfer, "delivered");
    String id = transfer.substring(transfer.lastIndexOf('/') + 1);
    HandOver third = HandOver.elsewhere();

    forge(third, handOver.receiver(), RevocationLetter.KIND, new RevocationLetter(id));
    forge(
        third,
        handOver.sender().tenant(),
        AnswerLetter.KIND,
        new AnswerLetter(id, "accepted", Optional.empty()));
    forge(third, handOver.receiver(), CountLetter.KIND, new CountLetter(id, Instant.EPOCH));
    HandOver last = third.to(handOver.receiver());
    last.received(last.requested(HandOver.ALL));
    // The courier keeps the order, so what the third tenant sends last comes after the forged ones.
    HandOver another =
        new HandOver(
            third.sender(),
            handOver.sender().tenant(),
            "/v1/cases/" + third.sender().openCase("Comes after the forged ones."));
    Exchange.await(third.chair(), another.requested(HandOver.ALL), "delivered");

    assertThat(receiver.get(received).json().getString("state")).isEqualTo("received");
    assertThat(chair.get(transfer).json().getString("state")).isEqualTo("delivered");
  }

  private static void forge(HandOver third, TenantId to, String kind, Object letter) {
    TenantContext.run(
        third.sender().tenant(),
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(em -> PRODUCT.bean(Outbox.class).send(em, to, kind, 1, letter)));
  }

  private void seat() {
    Answer seated =
        chair.post(
            handOver.file() + "/seats",
            "{\"seat\":\"youthWork\",\"organisation\":\"" + PARTNER + "\"}");
    assertThat(seated.status()).as(seated.body()).isEqualTo(201);
    handOver.sender().agree(PARTNER, "youthWork", "ordinary");
  }

  private String partnerNote(String text, boolean secret) {
    Answer added =
        handOver
            .sender()
            .as(Role.PARTNER, PARTNER)
            .post(
                handOver.file() + "/notes",
                "{\"text\":\"" + text + "\",\"professionalSecret\":" + secret + "}");
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.madeId();
  }

  private static String withLeave() {
    return HandOver.ALL.replace(
        "}", ",\"leaves\":[{\"organisation\":\"" + PARTNER + "\",\"givenOn\":\"2026-01-02\"}]}");
  }
}
