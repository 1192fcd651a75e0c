package eu.vangnet.casework.transfers;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases that the current tenant hands over; seals and opens what was decided and what went. */
@Singleton
class SentTransfers {
  private static final String TABLE = "case_transfer_sent";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  SentTransfers(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, SentTransfer transfer, SentSecret secret) {
    transfer.sealed(sealing.seal(secret, TABLE, transfer.id()));
    em.persist(transfer);
  }

  SentSecret secret(SentTransfer transfer) {
    return sealing.open(transfer.sealed(), SentSecret.class, TABLE, transfer.id());
  }

  Optional<SentTransfer> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(SentTransfer.class, id.toString()));
  }

  /** The transfer that one of its two messages is about. */
  Optional<SentTransfer> findByMessage(EntityManager em, UUID message) {
    return first(em, "o.message = ?1 or o.revocationMessage = ?1", message);
  }

  /** The transfer of this case that has no answer yet. */
  Optional<SentTransfer> findOpen(EntityManager em, UUID caseFile) {
    return first(em, "o.openCase = ?1", caseFile);
  }

  private static Optional<SentTransfer> first(EntityManager em, String condition, UUID of) {
    return em.createQuery("select o from SentTransfer o where " + condition, SentTransfer.class)
        .setParameter(1, of.toString())
        .getResultStream()
        .findFirst();
  }

  List<SentTransfer> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from SentTransfer o where o.caseId = ?1 order by o.requestedAt, o.id",
            SentTransfer.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  Page<SentTransfer> page(EntityManager em, PageRequest request, UUID caseFile) {
    Collection<SentTransfer> rows =
        new Collection<>(
            "/v1/cases/" + caseFile + "/transfers",
            "select o from SentTransfer o",
            SentTransfer.class,
            List.of(
                Field.instant("requestedAt", "requestedAt"),
                Field.code("state", "state"),
                Field.code("receiver", "receiver")),
            (transfer, field) -> new Place(transfer.requestedAt(), transfer.id()));
    return rows.read(
        em,
        cursors,
        request,
        new Collection.Scope("o.caseId = ?1", Optional.of(caseFile.toString())));
  }
}
