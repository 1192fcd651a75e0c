package eu.vangnet.casework.transfers;

import eu.vangnet.casework.attachments.AttachmentParcels;
import eu.vangnet.casework.attachments.ParcelFile;
import eu.vangnet.casework.cases.CaseArrivals;
import eu.vangnet.casework.cases.CaseDepartures;
import eu.vangnet.casework.signals.MovedCounts;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Answers what other tenants hand over; each answer is one transaction of the receiver. */
@Singleton
class TransferAnswers {
  private final Recorder recorder;
  private final ReceivedTransfers transfers;
  private final CaseArrivals cases;
  private final AttachmentParcels attachments;
  private final CaseDepartures departures;
  private final MovedCounts counts;
  private final Replies replies;
  private final Journal journal;
  private final DependentParts dependents;
  private final SenderNotices notices;

  @Inject
  TransferAnswers(
      Recorder recorder,
      ReceivedTransfers transfers,
      CaseArrivals cases,
      AttachmentParcels attachments,
      CaseDepartures departures,
      MovedCounts counts,
      Replies replies,
      Journal journal,
      DependentParts dependents,
      SenderNotices notices) {
    this.dependents = dependents;
    this.notices = notices;
    this.recorder = recorder;
    this.transfers = transfers;
    this.cases = cases;
    this.attachments = attachments;
    this.departures = departures;
    this.counts = counts;
    this.replies = replies;
    this.journal = journal;
  }

  /** A page of what is handed over, the latest first. */
  Page<TransferLine> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(em -> transfers.page(em, request).map(TransferLine::of));
  }

  /** What is handed over; no word of it to who may not read the case that was opened from it. */
  TransferView view(UUID id) {
    OwnPeople.require();
    return recorder.read(em -> view(em, require(em, id)));
  }

  /**
   * Opens a case of this tenant's own from a transfer, by its own module and on a legal basis of
   * it.
   *
   * @throws ProblemException 409 when it was answered or taken back already
   */
  Made accept(UUID id, NewAcceptance sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    // Before the transaction, as every file: what is written and not kept is seen by nobody.
    List<UUID> written = recorder.read(em -> files(em, id)).stream().map(this::write).toList();
    boolean kept = false;
    try {
      Made made =
          answer(
              new Answer(id, "caseTransferAccepted", Optional.empty()),
              ifMatch,
              key,
              (em, transfer) -> accept(em, transfer, sent, written));
      kept = !made.replayed();
      return made;
    } finally {
      if (!kept) {
        attachments.discard(written);
      }
    }
  }

  private List<String> files(EntityManager em, UUID id) {
    return transfers.secret(require(em, id)).files();
  }

  private UUID write(String base64) {
    return attachments.write(Base64.getDecoder().decode(base64));
  }

  private void accept(
      EntityManager em, ReceivedTransfer transfer, NewAcceptance sent, List<UUID> written) {
    ReceivedSecret secret = transfers.secret(transfer);
    TransferContent content = secret.content().orElseThrow();
    CaseArrivals.Arrival arrival =
        new CaseArrivals.Arrival(
            recorder.identifier(),
            recorder.identifier(),
            transfer.id(),
            transfer.sender().value(),
            secret.reason().orElseThrow(),
            sent.legalBasis(),
            recorder.now());
    cases.open(em, content.file(), arrival);
    List<UUID> people = dependents.keep(em, content, arrival);
    counts.awaits(em, arrival.caseFile());
    counts.awaits(em, arrival.signal());
    keep(em, content.attachments(), arrival, written);
    transfer.accept(arrival.caseFile(), arrival.at());
    transfers.lessen(em, transfer, secret.besideCase(people));
    notices.tellWhatCameBefore(em, transfer);
    journal.write(
        em,
        JournalEntry.done(Right.CASE_OPEN, ObjectType.CASE, arrival.caseFile().toString())
            .event("caseOpened"));
  }

  private void keep(
      EntityManager em, List<ParcelFile> files, CaseArrivals.Arrival arrival, List<UUID> written) {
    AttachmentParcels.Origin origin = new AttachmentParcels.Origin(arrival.sender(), arrival.at());
    for (int place = 0; place < files.size(); place++) {
      attachments.keep(em, arrival.caseFile(), written.get(place), files.get(place), origin);
    }
  }

  /**
   * Declines a transfer; what came with it is gone at once.
   *
   * @throws ProblemException 409 when it was answered or taken back already, and while something
   *     such as a hold keeps what came
   */
  Made reject(UUID id, NewRejection sent, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return answer(
        new Answer(id, "caseTransferRejected", Optional.of(sent.reason())),
        ifMatch,
        key,
        (em, transfer) -> {
          transfers.requireErasable(em, transfer);
          transfer.reject(recorder.now());
          transfers.empty(em, transfer);
        });
  }

  /** An answer: to which transfer, as which event, and why where it was rejected. */
  private record Answer(UUID transfer, String event, Optional<String> rejection) {}

  private Made answer(
      Answer answer,
      Optional<String> ifMatch,
      CreationKey key,
      BiConsumer<EntityManager, ReceivedTransfer> given) {
    UUID id = answer.transfer();
    return recorder.make(
        key,
        made -> TransferLine.address(id),
        made ->
            JournalEntry.done(Right.TRANSFER_ANSWER, ObjectType.TRANSFER, id.toString())
                .event(answer.event()),
        (em, made) -> {
          // Held until the end: what its sender says meanwhile comes before the answer or after it.
          ReceivedTransfer transfer = held(em, id);
          EntityTags.require(ifMatch, view(em, transfer));
          if (!transfer.state().mayBeAnswered()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notInThisState: A transfer is answered once, and not after it was taken back.");
          }
          given.accept(em, transfer);
          if (!replies.send(em, transfer.sender(), id, transfer.state(), answer.rejection())) {
            countAlone(em, transfer);
          }
        });
  }

  /** Who handed it over is gone, and counts nothing any more. */
  private void countAlone(EntityManager em, ReceivedTransfer transfer) {
    transfer
        .caseFile()
        .ifPresent(
            file -> {
              Instant now = recorder.now();
              departures.signal(em, file).ifPresent(of -> counts.came(em, of, now, now));
              counts.came(em, file, now, now);
            });
  }

  private ReceivedTransfer require(EntityManager em, UUID id) {
    return transfers.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private ReceivedTransfer held(EntityManager em, UUID id) {
    return transfers.lock(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private TransferView view(EntityManager em, ReceivedTransfer transfer) {
    return TransferView.of(
        transfer,
        transfers.shown(em, transfer),
        OwnPeople.actions(transfer.state().mayBeAnswered(), Right.TRANSFER_ANSWER));
  }
}
