package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the sender of a notice that what the notice is about is kept here no longer. */
@Singleton
class ErasedAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErasedAnswers.class);

  private final Outbox outbox;

  @Inject
  ErasedAnswers(Outbox outbox) {
    this.outbox = outbox;
  }

  void erased(EntityManager em, TenantId sender, UUID notice) {
    try {
      outbox.send(
          em,
          sender,
          AcknowledgementLetter.KIND,
          AcknowledgementLetter.VERSION,
          new AcknowledgementLetter(notice.toString(), "erased", Optional.empty()));
    } catch (TenantUnavailable away) {
      LOG.info("the sender of notice {} is gone and need not be told", notice);
    }
  }
}
