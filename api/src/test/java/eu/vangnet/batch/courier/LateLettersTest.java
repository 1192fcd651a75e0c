package eu.vangnet.batch.courier;

import static eu.vangnet.batch.courier.CourierFixture.CLOCK;
import static eu.vangnet.batch.courier.CourierFixture.changeStatus;
import static eu.vangnet.batch.courier.CourierFixture.courier;
import static eu.vangnet.batch.courier.CourierFixture.newTenant;
import static eu.vangnet.batch.courier.CourierFixture.send;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Letters that lay somewhere for longer than anybody has patience with what fails. */
@Tag("database")
@Timeout(120)
class LateLettersTest {
  private final TenantId sender = newTenant();
  private final TenantId receiver = newTenant();
  private final Effects effects = new Effects();
  private final Courier courier = courier();

  @AfterEach
  void close() {
    effects.close();
  }

  @Test
  void aLetterThatWasLongUnderWayIsNotLostWhenItsHandlingFailsOnce() {
    changeStatus(receiver, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    send(sender, receiver, "fail");
    send(sender, receiver, "behind it");
    CLOCK.ahead(Duration.ofDays(4), () -> courier.visit(sender));
    changeStatus(receiver, TenantStatus.SUSPENDED, TenantStatus.ACTIVE);

    CLOCK.ahead(
        Duration.ofDays(5),
        () -> {
          courier.visit(sender);
          courier.visit(receiver);
        });

    assertThat(effects.column(receiver, "inbox", "status")).containsExactly("waiting", "waiting");
    assertThat(effects.column(receiver, "inbox", "reason")).containsExactly("handlingFailed", "-");
  }

  @Test
  void aLetterThatCameBeforeItsReceiverRestedIsNotLostWhenItsHandlingFailsOnce() {
    send(sender, receiver, "fail");
    courier.visit(sender);

    CLOCK.ahead(Duration.ofDays(5), () -> courier.visit(receiver));

    assertThat(effects.column(receiver, "inbox", "status")).containsExactly("waiting");
  }
}
