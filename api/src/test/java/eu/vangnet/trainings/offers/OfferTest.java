package eu.vangnet.trainings.offers;

import static eu.vangnet.trainings.Exchange.await;
import static eu.vangnet.trainings.Exchange.step;
import static eu.vangnet.trainings.Exchange.to;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.batch.leases.TenantLease;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(180)
class OfferTest {
  private static final Product PRODUCT = Product.started();

  private final Exchange exchange = Exchange.opened();
  private final Call sender = exchange.atSender();
  private final Call receiver = exchange.atReceiver();

  @Test
  void acceptingMakesAnOwnDraftThatNamesItsOrigin() {
    String offer = exchange.offer("Keep talking");
    String received = exchange.received(offer);
    await(sender, offer, "delivered");

    Answer accepted = step(receiver, received, "/acceptance");

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    assertThat(accepted.json().getString("state")).isEqualTo("accepted");
    JsonObject copy = receiver.get(accepted.json().getString("courseHref")).json();
    assertThat(copy.getString("title")).isEqualTo("Keep talking");
    assertThat(copy.getString("state")).isEqualTo("draft");
    JsonObject origin = copy.getJsonObject("origin");
    assertThat(origin.getString("tenant")).isEqualTo(exchange.sender().tenant().value());
    assertThat(offer).contains(origin.getString("course"));
    assertThat(await(sender, offer, "accepted").containsKey("settledAt")).isTrue();
    assertThat(receiver.get("/v1/courses").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void aNameThatNoTenantCanHaveIsRefusedLikeOneThatNobodyHas() {
    String offers = exchange.sender().course("Keep talking") + "/offers";

    Answer impossible = sender.post(offers, "{\"tenant\":\"qqqqqqqqqq\"}");

    SameAnswer.check(impossible, sender.post(offers, "{\"tenant\":\"nl-nobody\"}"));
    assertThat(impossible.status()).isEqualTo(400);
  }

  @Test
  void rejectingMakesNothingAndIsTold() {
    String offer = exchange.offer("Keep talking");
    String received = exchange.received(offer);

    assertThat(step(receiver, received, "/rejection").status()).isEqualTo(201);

    await(sender, offer, "rejected");
    assertThat(receiver.get("/v1/courses").json().getJsonArray("items")).isEmpty();
    assertThat(step(receiver, received, "/acceptance").problem()).isEqualTo("transition-refused");
  }

  @Test
  void whatIsTakenBackInTimeCannotBeAcceptedAnyMore() {
    String offer = exchange.offer("Keep talking");
    String received = exchange.received(offer);
    await(sender, offer, "delivered");

    Answer withdrawn = step(sender, offer, "/withdrawal");

    assertThat(withdrawn.json().getString("state")).isEqualTo("withdrawing");
    await(sender, offer, "withdrawn");
    await(receiver, received, "withdrawn");
    assertThat(step(receiver, received, "/acceptance").problem()).isEqualTo("transition-refused");
    assertThat(step(sender, offer, "/withdrawal").problem()).isEqualTo("transition-refused");
  }

  @Test
  void whenAcceptanceAndWithdrawalCrossBothSidesEndAlike() {
    String offer = exchange.offer("Keep talking");
    String received = exchange.received(offer);
    await(sender, offer, "delivered");

    Answer withdrawal = step(sender, offer, "/withdrawal");
    Answer acceptance = step(receiver, received, "/acceptance");

    assertThat(withdrawal.status()).isEqualTo(201);
    String end = acceptance.status() == 201 ? "accepted" : "withdrawn";
    await(sender, offer, end);
    await(receiver, received, end);
  }

  @Test
  void nothingButWhatTheCourseTeachesIsShown() {
    String offer = exchange.offer("Keep talking");
    JsonObject received = receiver.get(exchange.received(offer)).json();

    assertThat(received.keySet())
        .containsExactlyInAnyOrder(
            "id", "href", "sender", "state", "content", "receivedAt", "actions");
    assertThat(received.getJsonObject("content").keySet())
        .containsExactlyInAnyOrder(
            "title", "kind", "audience", "languages", "duration", "description");
    assertThat(sender.get(offer).json().keySet())
        .containsExactlyInAnyOrder("id", "href", "tenant", "state", "offeredAt", "actions");
  }

  @Test
  void oneWhoDoesNotTakePartIsNamedLikeOneWhoDoesNotExist() {
    String offers = exchange.sender().course("Keep talking") + "/offers";
    TenantId resting = PRODUCT.tenant();
    PRODUCT.bean(Tenants.class).changeStatus(resting, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    TenantId closing = PRODUCT.tenant();
    PRODUCT.bean(Tenants.class).changeStatus(closing, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    PRODUCT.bean(Tenants.class).changeStatus(closing, TenantStatus.SUSPENDED, TenantStatus.CLOSING);
    Map<String, String> nobody = refusal(offers, TenantId.of("nl-nobody-at-all"));

    for (TenantId named :
        List.of(
            resting,
            closing,
            exchange.sender().tenant(),
            PRODUCT.tenant(TenantKind.OPERATOR, Map.of()))) {
      assertThat(refusal(offers, named)).isEqualTo(nobody);
    }
  }

  private Map<String, String> refusal(String offers, TenantId named) {
    Answer answer = sender.post(offers, to(named));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    Map<String, String> rest = new TreeMap<>();
    answer.json().forEach((name, value) -> rest.put(name, value.toString()));
    rest.keySet().removeAll(Set.of("traceId", "instance"));
    return rest;
  }

  @Test
  void aCourseIsOfferedToATenantOnceWhileThereIsNoAnswer() {
    String offers = exchange.sender().course("Keep talking") + "/offers";
    Call same = sender.with("Idempotency-Key", "0e6f3b56-1111-4222-8333-000000000001");
    String body = to(exchange.receiver().tenant());

    Answer first = same.post(offers, body);
    Answer repeated = same.post(offers, body);
    Answer second = sender.post(offers, body);

    assertThat(repeated.json().getString("id")).isEqualTo(first.json().getString("id"));
    assertThat(second.problem()).isEqualTo("already-exists");
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    exchange.received(first.header("Location").orElseThrow());
    assertThat(receiver.get("/v1/offers").json().getJsonArray("items")).hasSize(1);
    assertThat(sender.get(offers).json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void onlyWhatIsInTheCatalogueIsOffered() {
    String draft = exchange.sender().draft("Not yet") + "/offers";
    String foreign = exchange.receiver().course("Not ours") + "/offers";

    assertThat(sender.post(draft, to(exchange.receiver().tenant())).problem())
        .isEqualTo("transition-refused");
    assertThat(sender.post(foreign, to(exchange.receiver().tenant())).status()).isEqualTo(404);
  }

  @Test
  void aChangeIsBasedOnWhatTheCallerHasSeen() {
    String offer = exchange.offer("Keep talking");
    String received = exchange.received(offer);

    assertThat(receiver.post(received + "/acceptance", "").status()).isEqualTo(428);
    assertThat(receiver.ifMatch("\"old\"").post(received + "/rejection", "").status())
        .isEqualTo(412);
    assertThat(sender.ifMatch("\"old\"").post(offer + "/withdrawal", "").status()).isEqualTo(412);
  }

  @Test
  void nobodyFromAPartnerOrganisationSeesOffers() {
    String offer = exchange.offer("Keep talking");
    Call partner = exchange.receiver().as(Role.TENANTADMIN, "school");

    assertThat(partner.get("/v1/offers").status()).isEqualTo(403);
    assertThat(partner.get(exchange.received(offer)).status()).isEqualTo(403);
    assertThat(exchange.sender().as(Role.TENANTADMIN, "school").get(offer).status()).isEqualTo(403);
  }

  @Test
  void theSenderSeesWhyAnOfferCannotBeDelivered() {
    Tenants tenants = PRODUCT.bean(Tenants.class);
    TenantId closing = exchange.receiver().tenant();
    String offers = exchange.sender().course("Too late") + "/offers";
    TenantLease lease = new TenantLease("courier_lease", UUID.randomUUID(), PRODUCT.clock());
    long fence = atSender(lease::take).orElseThrow();
    String offer = sender.post(offers, to(closing)).header("Location").orElseThrow();
    tenants.changeStatus(closing, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    tenants.changeStatus(closing, TenantStatus.SUSPENDED, TenantStatus.CLOSING);
    atSender(
        work -> {
          lease.release(work, fence);
          return fence;
        });

    JsonObject lost = await(sender, offer, "undeliverable");

    assertThat(lost.getString("reason")).isEqualTo("receiverClosed");
  }

  private <T> T atSender(Function<EntityManager, T> work) {
    return TenantContext.<T, RuntimeException>call(
        exchange.sender().tenant(), () -> PRODUCT.bean(TenantDatabase.class).inTransaction(work));
  }

  @Test
  void aThirdTenantNeitherTakesBackNorAnswersTheOfferOfAnother() {
    String offer = exchange.offer("Keep talking");
    String received = exchange.received(offer);
    await(sender, offer, "delivered");
    String id = offer.substring(offer.lastIndexOf('/') + 1);
    Exchange third = new Exchange(Academy.opened(), exchange.receiver());

    forge(third, exchange.receiver(), WithdrawalLetter.KIND, new WithdrawalLetter(id));
    forge(third, exchange.sender(), AnswerLetter.KIND, new AnswerLetter(id, "accepted"));
    String last = third.offer("Comes after the forged ones");
    third.received(last);
    await(third.atSender(), last, "delivered");
    String toSender = new Exchange(third.sender(), exchange.sender()).offer("Comes after too");
    new Exchange(third.sender(), exchange.sender()).received(toSender);

    assertThat(receiver.get(received).json().getString("state")).isEqualTo("received");
    assertThat(sender.get(offer).json().getString("state")).isEqualTo("delivered");
  }

  private static void forge(Exchange third, Academy to, String kind, Object letter) {
    TenantContext.run(
        third.sender().tenant(),
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    em -> PRODUCT.bean(Outbox.class).send(em, to.tenant(), kind, 1, letter)));
  }
}
