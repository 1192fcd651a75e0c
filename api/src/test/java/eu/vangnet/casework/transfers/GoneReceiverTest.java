package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever took a case over, said so and is not here any more. */
@Tag("database")
class GoneReceiverTest {
  private static final Product PRODUCT = Product.started();
  private static final TenantId GONE = TenantId.of("nl-gone-for-good");

  private final TenantId tenant = Desk.dutch().tenant();

  @Test
  void anAcceptanceIsHandledAndNothingIsReleasedToNobody() {
    assertThat(released(GONE)).isZero();
    assertThat(released(PRODUCT.tenant())).as("to who is here").isEqualTo(1);
  }

  /** Handles a letter of this sender as the courier does; how many go back in return. */
  private long released(TenantId sender) {
    Message letter =
        new Message(
            UUID.randomUUID(),
            sender,
            AnswerLetter.VERSION,
            JsonMapping.JSON.toJson(
                new AnswerLetter(
                    UUID.randomUUID().toString(),
                    ReceivedState.ACCEPTED.code(),
                    Optional.empty())));
    return TenantContext.<Long, RuntimeException>call(
        tenant,
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    work -> {
                      PRODUCT.bean(AnswerKind.class).handle(work, letter);
                      return work.createQuery(
                              "select count(o) from OutboxEnvelope o where o.receiver = ?1",
                              Long.class)
                          .setParameter(1, sender.value())
                          .getSingleResult();
                    }));
  }
}
