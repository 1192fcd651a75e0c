package eu.vangnet.trainings.offers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to do for a letter whose sender is not here any more. */
@Tag("database")
class GoneSenderTest {
  private static final Product PRODUCT = Product.started();
  private static final TenantId GONE = TenantId.of("nl-gone-for-good");

  private final TenantId tenant = PRODUCT.tenant();

  @Test
  void aWithdrawalIsHandledAndAnsweredToNobody() {
    assertThat(answers(GONE)).isZero();
    assertThat(answers(PRODUCT.tenant())).as("to who is here").isEqualTo(1);
  }

  /** Handles a letter of this sender as the courier does; how many go back in return. */
  private long answers(TenantId sender) {
    Message letter =
        new Message(
            UUID.randomUUID(),
            sender,
            WithdrawalLetter.VERSION,
            JsonMapping.JSON.toJson(new WithdrawalLetter(UUID.randomUUID().toString())));
    return TenantContext.<Long, RuntimeException>call(
        tenant,
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    work -> {
                      PRODUCT.bean(WithdrawalKind.class).handle(work, letter);
                      return work.createQuery(
                              "select count(o) from OutboxEnvelope o where o.receiver = ?1",
                              Long.class)
                          .setParameter(1, sender.value())
                          .getSingleResult();
                    }));
  }
}
