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

/** What has become of an offer at its receiver. */
@Singleton
class AnswerKind implements MessageKind {
  private final SentOffers sent;
  private final Recorder recorder;
  private final Journal journal;

  @Inject
  AnswerKind(SentOffers sent, Recorder recorder, Journal journal) {
    this.sent = sent;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public String code() {
    return AnswerLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.TRAINING;
  }

  @Override
  public void handle(EntityManager work, Message message) {
    AnswerLetter letter = message.content(AnswerLetter.class);
    sent.find(work, UUID.fromString(letter.offer()))
        // Nobody answers what was offered to another tenant.
        .filter(offer -> offer.receiver().equals(message.sender()))
        .ifPresent(
            offer -> {
              offer.answered(ReceivedState.of(letter.answer()), recorder.now());
              journal.write(
                  work,
                  JournalEntry.done(Right.OFFER_ANSWER, ObjectType.OFFER, letter.offer())
                      .event("courseOfferAnswered"));
            });
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    // The receiver of an offer has said all there is to say.
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    // A sender that gets no answers any more needs none.
  }
}
