package eu.vangnet.trainings.offers;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** That an offer is taken back; the receiver answers what has become of it. */
@Singleton
class WithdrawalKind implements MessageKind {
  private final ReceivedOffers received;
  private final SentOffers sent;
  private final Outbox outbox;
  private final Recorder recorder;
  private final Journal journal;

  @Inject
  WithdrawalKind(
      ReceivedOffers received, SentOffers sent, Outbox outbox, Recorder recorder, Journal journal) {
    this.received = received;
    this.sent = sent;
    this.outbox = outbox;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public String code() {
    return WithdrawalLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.TRAINING;
  }

  @Override
  public void handle(EntityManager work, Message message) {
    String id = message.content(WithdrawalLetter.class).offer();
    Optional<ReceivedOffer> offer =
        received
            .find(work, UUID.fromString(id))
            // Nobody takes back what another tenant has offered.
            .filter(found -> found.sender().equals(message.sender()));
    offer.ifPresent(
        found -> {
          found.takenBack(recorder.now());
          journal.write(
              work,
              JournalEntry.done(Right.OFFER_WITHDRAW, ObjectType.OFFER, id)
                  .event("courseOfferTakenBack"));
        });
    // Also to one that never got here: the sender waits for an answer.
    ReceivedState state = offer.map(ReceivedOffer::state).orElse(ReceivedState.WITHDRAWN);
    try {
      outbox.send(
          work,
          message.sender(),
          AnswerLetter.KIND,
          AnswerLetter.VERSION,
          AnswerLetter.of(id, state));
    } catch (TenantUnavailable gone) {
      // Nobody waits for the answer any more.
    }
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    // The sender waits for what the receiver says of it.
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    sent.findByMessage(work, message)
        .ifPresent(offer -> offer.lost(message, reason, recorder.now()));
  }
}
