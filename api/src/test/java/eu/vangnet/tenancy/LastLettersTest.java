package eu.vangnet.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.courier.HeldPost;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a tenant said to another before it closed, and the other has not heard yet. */
@Tag("database")
@Timeout(180)
class LastLettersTest {
  private static final Product PRODUCT = Product.started();

  private final Tenants tenants = PRODUCT.bean(Tenants.class);
  private final Exchange exchange = Exchange.opened();
  private final TenantId receiver = exchange.receiver().tenant();
  private final TownHall hall = TownHall.of(exchange.sender().tenant());
  private String offer;

  @BeforeEach
  void aTenantClosesWhileALetterOfItWaitsForOneThatRests() {
    try (HeldPost held = HeldPost.of(hall.tenant())) {
      offer = exchange.offer("Said before it closed");
      tenants.changeStatus(receiver, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
      tenants.close(hall.tenant(), PRODUCT.clock().instant());
    }
  }

  @Test
  void itIsCarriedWhenItsReceiverServesAgainAndOnlyThenTheTenantIsErased() {
    Answer early = hall.ask("erasure");
    assertThat(early.status()).as(early.body()).isEqualTo(409);
    assertThat(early.problem()).isEqualTo("transition-refused");
    assertThat(early.json().getString("detail")).startsWith("postWaits").contains(receiver.value());

    tenants.changeStatus(receiver, TenantStatus.SUSPENDED, TenantStatus.ACTIVE);

    exchange.received(offer);
    assertThat(askedAtLast()).isEqualTo(201);
  }

  @Test
  void aReceiverThatNeverComesBackHoldsUpNoErasureForEver() {
    PRODUCT
        .clock()
        .ahead(Duration.ofDays(31), () -> assertThat(hall.ask("erasure").status()).isEqualTo(201));
  }

  /** The letter is marked at its sender a moment after it has come. */
  private int askedAtLast() {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    int status = hall.ask("erasure").status();
    while (status != 201 && System.nanoTime() < deadline) {
      TownHall.pause();
      status = hall.ask("erasure").status();
    }
    return status;
  }
}
