package eu.vangnet.trainings.offers;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** That a course is offered. */
@Singleton
class OfferKind implements MessageKind {
  private final ReceivedOffers received;
  private final SentOffers sent;
  private final Recorder recorder;
  private final Journal journal;

  @Inject
  OfferKind(ReceivedOffers received, SentOffers sent, Recorder recorder, Journal journal) {
    this.received = received;
    this.sent = sent;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public String code() {
    return OfferLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.TRAINING;
  }

  @Override
  public void handle(EntityManager work, Message message) {
    OfferLetter letter = message.content(OfferLetter.class);
    UUID id = UUID.fromString(letter.offer());
    if (received.find(work, id).isPresent()) {
      return;
    }
    ReceivedOffer offer =
        new ReceivedOffer(id, message.sender(), UUID.fromString(letter.course()), recorder.now());
    received.add(work, offer, letter.content());
    journal.write(
        work,
        JournalEntry.done(Right.OFFER_MAKE, ObjectType.OFFER, letter.offer())
            .event("courseOfferReceived"));
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    sent.findByMessage(work, message).ifPresent(offer -> offer.delivered(recorder.now()));
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    sent.findByMessage(work, message)
        .ifPresent(offer -> offer.lost(message, reason, recorder.now()));
  }
}
