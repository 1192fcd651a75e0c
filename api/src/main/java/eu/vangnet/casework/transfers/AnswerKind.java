package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseDepartures;
import eu.vangnet.casework.disclosures.HandedOver;
import eu.vangnet.casework.signals.MovedCounts;
import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Message;
import eu.vangnet.platform.messages.MessageKind;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What has become of a transfer at its receiver. Where it was accepted the case here closes and
 * counts no more, and the receiver is told from when on it counts there.
 */
@Singleton
class AnswerKind implements MessageKind {
  private final SentTransfers sent;
  private final CaseDepartures cases;
  private final MovedCounts counts;
  private final Outbox outbox;
  private final Recorder recorder;
  private final RecordHistory history;
  private final HandedOver handedOver;

  @Inject
  AnswerKind(
      SentTransfers sent,
      CaseDepartures cases,
      MovedCounts counts,
      Outbox outbox,
      Recorder recorder,
      RecordHistory history,
      HandedOver handedOver) {
    this.handedOver = handedOver;
    this.sent = sent;
    this.cases = cases;
    this.counts = counts;
    this.outbox = outbox;
    this.recorder = recorder;
    this.history = history;
  }

  @Override
  public String code() {
    return AnswerLetter.KIND;
  }

  @Override
  public Purpose purpose() {
    return Purpose.CASE_WORK;
  }

  @Override
  public void handle(EntityManager work, Message message) {
    AnswerLetter letter = message.content(AnswerLetter.class);
    ReceivedState answer = ReceivedState.of(letter.answer());
    UUID id = UUID.fromString(letter.transfer());
    Optional<SentTransfer> known = sent.find(work, id);
    known
        // Nobody answers what was handed over to another tenant.
        .filter(transfer -> transfer.receiver().equals(message.sender()))
        .filter(transfer -> transfer.answered(answer, letter.rejection(), recorder.now()))
        .ifPresent(transfer -> settle(work, transfer, message));
    if (known.isEmpty() && answer == ReceivedState.ACCEPTED) {
      // The case was erased here after it had gone, so it counts with whoever took it over.
      release(work, message.sender(), id, recorder.now());
    }
  }

  private void settle(EntityManager work, SentTransfer transfer, Message message) {
    if (transfer.state() == SentState.ACCEPTED) {
      handOver(work, transfer);
      transfer.disclosure().ifPresent(told -> handedOver.kept(work, told));
    } else {
      transfer.disclosure().ifPresent(told -> handedOver.returned(work, told));
    }
    // A letter is sealed to its receiver, so what becomes of it is nothing to compare.
    history.forget(work, message.id());
    work.flush();
    history.write(
        work,
        JournalEntry.done(Right.TRANSFER_ANSWER, ObjectType.CASE, transfer.caseFile().toString())
            .event("caseTransferAnswered"));
  }

  private void handOver(EntityManager work, SentTransfer transfer) {
    Instant now = recorder.now();
    UUID file = transfer.caseFile();
    cases
        .close(
            work,
            file,
            new CaseDepartures.Departure(
                recorder.identifier(),
                sent.secret(transfer).decision(transfer.legalBasis()),
                transfer.requestedBy(),
                now))
        .ifPresent(signal -> counts.left(work, signal, now));
    counts.left(work, file, now);
    release(work, transfer.receiver(), transfer.id(), now);
  }

  private void release(EntityManager work, TenantId receiver, UUID transfer, Instant since) {
    try {
      outbox.send(
          work,
          receiver,
          CountLetter.KIND,
          CountLetter.VERSION,
          new CountLetter(transfer.toString(), since));
    } catch (TenantUnavailable gone) {
      // Whoever took it over is not here any more, and counts nothing.
    }
  }

  @Override
  public void delivered(EntityManager work, UUID message) {
    // The receiver of a transfer has said all there is to say.
  }

  @Override
  public void undeliverable(EntityManager work, UUID message, String reason) {
    // A sender that gets no answers any more needs none.
  }
}
