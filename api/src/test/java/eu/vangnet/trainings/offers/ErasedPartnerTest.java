package eu.vangnet.trainings.offers;

import static eu.vangnet.trainings.Exchange.await;
import static eu.vangnet.trainings.Exchange.step;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.Erasures;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An offer comes to its end also when the tenant on the other side is gone. */
@Tag("database")
@Timeout(120)
class ErasedPartnerTest {
  private static final Product PRODUCT = Product.started();

  private final Exchange exchange = Exchange.opened();

  @Test
  void anOfferOfAnErasedTenantIsStillAccepted() {
    String offer = exchange.offer("Keep talking");
    String received = exchange.received(offer);
    await(exchange.atSender(), offer, "delivered");
    erase(exchange.sender().tenant());

    Answer accepted = step(exchange.atReceiver(), received, "/acceptance");

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    assertThat(accepted.json().getString("state")).isEqualTo("accepted");
    String copy = accepted.json().getString("courseHref");
    assertThat(exchange.atReceiver().get(copy).json().getString("state")).isEqualTo("draft");
  }

  @Test
  void anOfferToAnErasedTenantIsTakenBackAndThenUndeliverable() {
    String offer = exchange.offer("Keep talking");
    await(exchange.atSender(), offer, "delivered");
    erase(exchange.receiver().tenant());

    Answer withdrawn = step(exchange.atSender(), offer, "/withdrawal");

    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
    assertThat(await(exchange.atSender(), offer, "undeliverable").getString("reason"))
        .isEqualTo("receiverClosed");
  }

  private static void erase(TenantId tenant) {
    PRODUCT.bean(Tenants.class).close(tenant, Instant.EPOCH);
    Erasures erasures = PRODUCT.bean(Erasures.class);
    erasures.begin(tenant, UUID.randomUUID(), "tenantadmin", "privacyofficer");
    erasures.carryOut(tenant);
  }
}
