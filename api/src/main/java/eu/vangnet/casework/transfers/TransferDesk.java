package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.CaseDepartures;
import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.disclosures.HandedOver;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.messages.Outbox;
import eu.vangnet.platform.messages.Receivers;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Hands cases over and takes that back; each method is one transaction of the sender. */
@Singleton
class TransferDesk {
  private final Recorder recorder;
  private final SentTransfers transfers;
  private final CaseAccess cases;
  private final CaseDepartures departures;
  private final Receivers receivers;
  private final Packing packing;
  private final Outbox outbox;
  private final HandedOver handedOver;
  private final ProtectedSources sources;

  @Inject
  TransferDesk(
      Recorder recorder,
      SentTransfers transfers,
      CaseAccess cases,
      CaseDepartures departures,
      Receivers receivers,
      Packing packing,
      Outbox outbox,
      HandedOver handedOver,
      ProtectedSources sources) {
    this.sources = sources;
    this.recorder = recorder;
    this.transfers = transfers;
    this.cases = cases;
    this.departures = departures;
    this.receivers = receivers;
    this.packing = packing;
    this.outbox = outbox;
    this.handedOver = handedOver;
  }

  /** What exactly would go; changes nothing. */
  PreviewView preview(UUID caseFile, NewPreview asked) {
    OwnPeople.require();
    return recorder.read(
        em -> {
          // With a right to read, for to look changes nothing and holds nobody up; with one that no
          // emergency opens, for what is read in need is not prepared for another tenant.
          Hearing hearing = cases.hearing(em, caseFile, Right.TRANSFER_READ);
          asked.scope().requireConsistent("/scope");
          Optional<TenantId> receiver =
              asked.receiver().map(name -> receivers.requireHoldingCases(name, "/receiver"));
          return PreviewView.of(packing.pack(em, caseFile, asked.scope(), hearing, receiver));
        });
  }

  /**
   * Hands a case over to another tenant, which may accept, reject or never answer.
   *
   * @throws ProblemException 404 without such a case; 400 naming the field for what contradicts
   *     itself, for a receiver that takes no cases and for a reason that names a protected source;
   *     409 where the rules of the module refuse to end the case, where a transfer of it is under
   *     way, where the caller may not know its protected source, and where the preview is no longer
   *     what would go
   */
  Made request(UUID caseFile, NewTransfer sent, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        Identifiers.random(),
        key,
        id -> address(caseFile, id),
        id -> entry(Right.TRANSFER_REQUEST, caseFile, "caseTransferRequested"),
        (em, id) -> request(em, caseFile, id, sent));
  }

  private void request(EntityManager em, UUID caseFile, UUID id, NewTransfer sent) {
    Hearing hearing = cases.hearing(em, caseFile, Right.TRANSFER_REQUEST);
    sent.scope().requireConsistent("/scope");
    if (!cases.knowsLegalBasis(em, caseFile, sent.legalBasis())) {
      throw ProblemException.invalid(
          Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
    }
    TenantId receiver = receivers.requireHoldingCases(sent.receiver(), "/receiver");
    transfers.findOpen(em, caseFile).ifPresent(open -> refuseSecond(caseFile, open));
    departures.require(em, caseFile, sent.decision(), recorder.now());
    sources.require(em, caseFile, Map.of("/reason", sent.reason()));
    PackedTransfer packed =
        packing.pack(em, caseFile, sent.scope(), hearing, Optional.of(receiver));
    if (!packed.digest().equals(sent.preview())) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "previewStale: What would go is not what the preview showed; look at a new one.");
    }
    UUID disclosure = Identifiers.random();
    UUID message =
        outbox.send(
            em,
            receiver,
            TransferLetter.KIND,
            TransferLetter.VERSION,
            packing.letter(id, disclosure, sent.reason(), packed));
    handedOver.leaves(
        em,
        new HandedOver.Leaving(
            disclosure,
            caseFile,
            id,
            receiver.value(),
            sent.scope().inWords(),
            sent.reason(),
            sent.legalBasis()));
    String by = RequestContext.current().principalOrRefuse().subject();
    transfers.add(
        em,
        new SentTransfer(
            id,
            caseFile,
            sent.legalBasis(),
            new SentTransfer.Request(receiver, message, disclosure, by, recorder.now())),
        SentSecret.of(sent, packed));
  }

  private static void refuseSecond(UUID caseFile, SentTransfer open) {
    throw new ProblemException(
        ProblemType.ALREADY_EXISTS,
        "The case is being handed over already, and there is no answer yet.",
        List.of(),
        Map.of("Location", address(caseFile, open.id())));
  }

  /** A page of the transfers of a case, the latest first. */
  Page<CaseTransferView> page(UUID caseFile, PageRequest request) {
    OwnPeople.require();
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.TRANSFER_READ);
          return transfers.page(em, request, caseFile).map(transfer -> view(em, transfer));
        });
  }

  /** A transfer of a case. */
  CaseTransferView view(UUID caseFile, UUID id) {
    OwnPeople.require();
    return recorder.read(
        em -> {
          cases.require(em, caseFile, Right.TRANSFER_READ);
          return view(em, require(em, caseFile, id));
        });
  }

  /**
   * Takes a transfer back. Whether in time, the receiver says.
   *
   * @throws ProblemException 409 when its answer is known, or when it was taken back already
   */
  Made revoke(UUID caseFile, UUID id, Optional<String> ifMatch, CreationKey key) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> address(caseFile, id),
        made -> entry(Right.TRANSFER_REVOKE, caseFile, "caseTransferRevoked"),
        (em, made) -> {
          cases.require(em, caseFile, Right.TRANSFER_READ);
          SentTransfer transfer = require(em, caseFile, id);
          EntityTags.require(ifMatch, view(em, transfer));
          if (!transfer.state().mayBeRevoked()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notInThisState: A transfer is taken back once, and before its answer is known.");
          }
          UUID message =
              outbox.send(
                  em,
                  transfer.receiver(),
                  RevocationLetter.KIND,
                  RevocationLetter.VERSION,
                  new RevocationLetter(id.toString()));
          transfer.revoke(message, recorder.now());
        });
  }

  private SentTransfer require(EntityManager em, UUID caseFile, UUID id) {
    return transfers
        .find(em, id)
        .filter(transfer -> transfer.caseFile().equals(caseFile))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private CaseTransferView view(EntityManager em, SentTransfer transfer) {
    Optional<String> reason = transfer.reason().or(() -> outbox.reason(em, transfer.message()));
    return CaseTransferView.of(
        transfer,
        address(transfer.caseFile(), transfer.id()),
        reason,
        OwnPeople.actions(transfer.state().mayBeRevoked(), Right.TRANSFER_REVOKE));
  }

  private static String address(UUID caseFile, UUID transfer) {
    return "/v1/cases/" + caseFile + "/transfers/" + transfer;
  }

  private static JournalEntry entry(Right action, UUID caseFile, String event) {
    return JournalEntry.done(action, ObjectType.CASE, caseFile.toString()).event(event);
  }
}
