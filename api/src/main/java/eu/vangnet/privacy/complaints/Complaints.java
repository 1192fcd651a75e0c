package eu.vangnet.privacy.complaints;

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
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The complaints of the current tenant; seals and opens who complains and of what. */
@Singleton
class Complaints {
  private static final String TABLE = "complaint";

  private static final Collection<Complaint> ROWS =
      new Collection<>(
          "/v1/complaints",
          "select o from Complaint o",
          Complaint.class,
          List.of(
              Field.instant("receivedAt", "receivedAt"),
              Field.code("state", "state"),
              Field.code("outcome", "outcome")),
          (complaint, field) -> new Place(complaint.receivedAt(), complaint.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Complaints(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Complaint complaint, ComplaintSecret secret) {
    reseal(complaint, secret);
    em.persist(complaint);
  }

  void reseal(Complaint complaint, ComplaintSecret secret) {
    complaint.sealed(sealing.seal(secret, TABLE, complaint.id()));
  }

  ComplaintSecret secret(Complaint complaint) {
    return sealing.open(complaint.sealed(), ComplaintSecret.class, TABLE, complaint.id());
  }

  Optional<Complaint> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Complaint.class, id.toString()));
  }

  /** The same, held until the transaction ends. */
  Optional<Complaint> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Complaint.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  Page<Complaint> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }
}
