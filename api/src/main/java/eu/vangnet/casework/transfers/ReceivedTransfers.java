package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.TakenOver;
import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases that others hand over to the current tenant; seals and opens what came. */
@Singleton
class ReceivedTransfers {
  private static final String TABLE = "case_transfer_received";

  private static final Collection<ReceivedTransfer> ROWS =
      new Collection<>(
          "/v1/transfers",
          "select o from ReceivedTransfer o",
          ReceivedTransfer.class,
          List.of(
              Field.instant("receivedAt", "receivedAt"),
              Field.code("state", "state"),
              Field.code("sender", "sender")),
          (transfer, field) -> new Place(transfer.receivedAt(), transfer.id()));

  private final SealedJson sealing;
  private final Cursors cursors;
  private final RecordHistory history;
  private final TakenOver takenOver;
  private final CaseAccess cases;
  private final PersonalRegister register;

  @Inject
  ReceivedTransfers(
      SealedJson sealing,
      Cursors cursors,
      RecordHistory history,
      TakenOver takenOver,
      CaseAccess cases,
      PersonalRegister register) {
    this.cases = cases;
    this.register = register;
    this.takenOver = takenOver;
    this.sealing = sealing;
    this.cursors = cursors;
    this.history = history;
  }

  void add(EntityManager em, ReceivedTransfer transfer, ReceivedSecret secret) {
    transfer.sealed(sealing.seal(secret, TABLE, transfer.id()));
    em.persist(transfer);
  }

  /** Keeps less than there was, and nothing of the rest in the history either. */
  void lessen(EntityManager em, ReceivedTransfer transfer, ReceivedSecret left) {
    history.forget(em, transfer.id());
    transfer.sealed(sealing.seal(left, TABLE, transfer.id()));
  }

  /**
   * Sees that what came may be taken away, under the lock of the transfer.
   *
   * @throws eu.vangnet.platform.problems.ProblemException 409 while something such as a hold keeps
   *     it
   */
  void requireErasable(EntityManager em, ReceivedTransfer transfer) {
    register.requireErasable(em, record(transfer));
  }

  /** Whether something such as a hold forbids to take away what came. */
  boolean isHeld(EntityManager em, ReceivedTransfer transfer) {
    return register.forbidden(em, record(transfer)).isPresent();
  }

  private static RecordId record(ReceivedTransfer transfer) {
    return new RecordId(ReceivedTransferRecords.KIND, transfer.id());
  }

  /** Keeps nothing of what came. */
  void empty(EntityManager em, ReceivedTransfer transfer) {
    lessen(em, transfer, ReceivedSecret.nothing());
    forgetWords(em, transfer);
  }

  /** Takes the transfer itself away. */
  void remove(EntityManager em, ReceivedTransfer transfer) {
    history.forget(em, transfer.id());
    forgetWords(em, transfer);
    em.remove(transfer);
  }

  private void forgetWords(EntityManager em, ReceivedTransfer transfer) {
    transfer.disclosure().ifPresent(disclosure -> takenOver.gone(em, disclosure));
  }

  ReceivedSecret secret(ReceivedTransfer transfer) {
    return sealing.open(transfer.sealed(), ReceivedSecret.class, TABLE, transfer.id());
  }

  /** What of it the caller sees: what belongs to a case is for those who may read that case. */
  ReceivedSecret shown(EntityManager em, ReceivedTransfer transfer) {
    return transfer
        .caseFile()
        .filter(file -> !cases.isHeard(em, file))
        .map(hidden -> ReceivedSecret.nothing())
        .orElseGet(() -> secret(transfer));
  }

  /** The transfer as it is now, with its row locked until the transaction ends. */
  Optional<ReceivedTransfer> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(ReceivedTransfer.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<ReceivedTransfer> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(ReceivedTransfer.class, id.toString()));
  }

  /** The transfer that words of the sender refer to. */
  Optional<ReceivedTransfer> findByDisclosure(EntityManager em, UUID disclosure) {
    return em.createQuery(
            "select o from ReceivedTransfer o where o.disclosure = ?1", ReceivedTransfer.class)
        .setParameter(1, disclosure.toString())
        .getResultStream()
        .findFirst();
  }

  /** The transfer that a case came by. */
  Optional<ReceivedTransfer> findByCase(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from ReceivedTransfer o where o.caseId = ?1", ReceivedTransfer.class)
        .setParameter(1, caseFile.toString())
        .getResultStream()
        .findFirst();
  }

  Page<ReceivedTransfer> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }
}
