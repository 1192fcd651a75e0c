package eu.vangnet.casework.transfers;

import eu.vangnet.casework.disclosures.HandedOver;
import eu.vangnet.casework.disclosures.TakenOver;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** That a case is handed over. */
@Singleton
class RequestKind implements MessageKind {
  private final ReceivedTransfers received;
  private final SentTransfers sent;
  private final Outbox outbox;
  private final Recorder recorder;
  private final Journal journal;
  private final HandedOver handedOver;
  private final TakenOver takenOver;

  @Inject
  RequestKind(
      ReceivedTransfers received,
      SentTransfers sent,
      Outbox outbox,
      Recorder recorder,
      Journal journal,
      HandedOver handedOver,
      TakenOver takenOver) {
    this.handedOver = handedOver;
    this.takenOver = takenOver;
    this.received = received;
    this.sent = sent;
    this.outbox = outbox;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public String code() {
    return TransferLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.CASE_WORK;
  }

  /** One that is known came before, or was taken back before it came. */
  @Override
  public void handle(EntityManager work, Message message) {
    TransferLetter letter = message.content(TransferLetter.class);
    UUID id = UUID.fromString(letter.transfer());
    if (received.find(work, id).isPresent()) {
      return;
    }
    ReceivedTransfer transfer = new ReceivedTransfer(id, message.sender(), recorder.now());
    letter
        .disclosure()
        .map(UUID::fromString)
        .ifPresent(
            disclosure -> {
              transfer.disclosedBy(disclosure);
              takenOver.came(
                  work, new TakenOver.Coming(disclosure, id, message.sender(), letter.reason()));
            });
    received.add(work, transfer, ReceivedSecret.of(letter));
    journal.write(
        work,
        JournalEntry.done(Right.TRANSFER_REQUEST, ObjectType.TRANSFER, letter.transfer())
            .event("caseTransferReceived"));
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    sent.findByMessage(work, message)
        .ifPresent(
            transfer -> {
              transfer.delivered(recorder.now());
              transfer.disclosure().ifPresent(told -> handedOver.delivered(work, told));
            });
  }

  /** Nobody is to find the case in a letter that goes nowhere. */
  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    sent.findByMessage(work, message)
        .ifPresent(
            transfer -> {
              transfer.lost(message, reason, recorder.now());
              transfer.disclosure().ifPresent(told -> handedOver.lost(work, told));
            });
    outbox.emptied(work, message);
  }
}
