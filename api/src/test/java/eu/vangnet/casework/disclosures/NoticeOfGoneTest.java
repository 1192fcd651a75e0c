package eu.vangnet.casework.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A notice of something that is taken away in the same moment. */
@Tag("database")
class NoticeOfGoneTest {
  private static final Product PRODUCT = Product.started();

  private final TenantId tenant = Desk.dutch().tenant();
  private final TenantId sender = PRODUCT.tenant();
  private final UUID disclosure = UUID.randomUUID();
  private final UUID notice = UUID.randomUUID();

  @Test
  void itsSenderHearsThatNothingIsKeptAndNoNoticeStaysWithoutWhatItIsOf() {
    written(
        work -> {
          PRODUCT
              .bean(TakenOver.class)
              .came(work, new TakenOver.Coming(disclosure, UUID.randomUUID(), sender, "Moved."));
          return true;
        });

    long answers =
        written(
            work -> {
              assertThat(PRODUCT.bean(ReceivedDisclosures.class).find(work, disclosure))
                  .as("read before it goes")
                  .isPresent();
              takenAwayMeanwhile();
              PRODUCT.bean(NoticeMessages.class).handle(work, letter());
              return answers(work);
            });

    assertThat(answers).isEqualTo(1);
    boolean left = written(work -> PRODUCT.bean(ReceivedDisclosures.class).hasNotice(work, notice));
    assertThat(left).isFalse();
  }

  private <T> T written(Function<EntityManager, T> work) {
    return TenantContext.<T, RuntimeException>call(
        tenant, () -> PRODUCT.bean(TenantDatabase.class).inTransaction(work));
  }

  private void takenAwayMeanwhile() {
    String schema =
        System.getProperty("vangnet.schema-prefix") + "_t_" + tenant.value().replace('-', '_');
    try (RootAccess root = new RootAccess()) {
      root.execute(schema, "DELETE FROM received_disclosure WHERE id = '" + disclosure + "'");
    }
  }

  private Message letter() {
    return new Message(
        UUID.randomUUID(),
        sender,
        NoticeLetter.VERSION,
        JsonMapping.JSON.toJson(
            new NoticeLetter(
                notice.toString(),
                disclosure.toString(),
                NoticeKind.RECTIFIED.code(),
                Optional.of("I was ill."),
                Optional.empty())));
  }

  private long answers(EntityManager work) {
    return work.createQuery(
            "select count(o) from OutboxEnvelope o where o.receiver = ?1", Long.class)
        .setParameter(1, sender.value())
        .getSingleResult();
  }
}
