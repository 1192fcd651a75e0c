package eu.vangnet.casework.transfers;

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
import java.util.Optional;
import java.util.UUID;

/** That a transfer is taken back; the receiver answers what has become of it. */
@Singleton
class RevocationKind implements MessageKind {
  private final ReceivedTransfers received;
  private final SentTransfers sent;
  private final Replies replies;
  private final Recorder recorder;
  private final Journal journal;

  @Inject
  RevocationKind(
      ReceivedTransfers received,
      SentTransfers sent,
      Replies replies,
      Recorder recorder,
      Journal journal) {
    this.received = received;
    this.sent = sent;
    this.replies = replies;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public String code() {
    return RevocationLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.CASE_WORK;
  }

  @Override
  public void handle(EntityManager work, Message message) {
    UUID id = UUID.fromString(message.content(RevocationLetter.class).transfer());
    ReceivedTransfer transfer =
        received.find(work, id).orElseGet(() -> takenBackBefore(work, id, message));
    // Nobody takes back what another tenant has handed over.
    if (transfer.sender().equals(message.sender())) {
      takeBack(work, transfer);
      replies.send(work, message.sender(), id, transfer.state(), Optional.empty());
    }
  }

  /** It is remembered, so that the case is not let in when it comes after all. */
  private ReceivedTransfer takenBackBefore(EntityManager work, UUID id, Message message) {
    ReceivedTransfer transfer = new ReceivedTransfer(id, message.sender(), recorder.now());
    received.add(work, transfer, ReceivedSecret.nothing());
    return transfer;
  }

  private void takeBack(EntityManager work, ReceivedTransfer transfer) {
    if (transfer.state().mayBeAnswered()) {
      transfer.takenBack(recorder.now());
      received.empty(work, transfer);
      journal.write(
          work,
          JournalEntry.done(Right.TRANSFER_REVOKE, ObjectType.TRANSFER, transfer.id().toString())
              .event("caseTransferTakenBack"));
    }
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    // The sender waits for what the receiver says of it.
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    sent.findByMessage(work, message)
        .ifPresent(transfer -> transfer.lost(message, reason, recorder.now()));
  }
}
