package eu.vangnet.casework.transfers;

import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Tells the sender of a transfer what has become of it, in the receiver's transaction. */
@Singleton
class Replies {
  private final Outbox outbox;

  @Inject
  Replies(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Whether there is still somebody to tell. */
  boolean send(
      EntityManager em,
      TenantId sender,
      UUID transfer,
      ReceivedState state,
      Optional<String> rejection) {
    AnswerLetter letter = new AnswerLetter(transfer.toString(), state.code(), rejection);
    try {
      outbox.send(em, sender, AnswerLetter.KIND, AnswerLetter.VERSION, letter);
      return true;
    } catch (TenantUnavailable gone) {
      return false;
    }
  }
}
