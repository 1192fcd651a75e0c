package eu.vangnet.casework.disclosures;

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

/** What other tenants told the current one, with their notices; seals and opens it. */
@Singleton
class ReceivedDisclosures {
  private static final String TABLE = "received_disclosure";

  private static final Collection<ReceivedDisclosure> ROWS =
      new Collection<>(
          "/v1/disclosures",
          "select o from ReceivedDisclosure o",
          ReceivedDisclosure.class,
          List.of(
              Field.instant("receivedAt", "receivedAt"),
              Field.code("sender", "sender"),
              Field.code("state", "state")),
          (disclosure, field) -> new Place(disclosure.receivedAt(), disclosure.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  ReceivedDisclosures(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, ReceivedDisclosure disclosure, ReceivedSecret secret) {
    reseal(disclosure, secret);
    em.persist(disclosure);
  }

  void add(EntityManager em, ReceivedNotice notice) {
    em.persist(notice);
  }

  void reseal(ReceivedDisclosure disclosure, ReceivedSecret secret) {
    disclosure.sealed(sealing.seal(secret, TABLE, disclosure.id()));
  }

  ReceivedSecret secret(ReceivedDisclosure disclosure) {
    return sealing.open(disclosure.sealed(), ReceivedSecret.class, TABLE, disclosure.id());
  }

  Optional<ReceivedDisclosure> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(ReceivedDisclosure.class, id.toString()));
  }

  /** The same, held until the transaction ends. */
  Optional<ReceivedDisclosure> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(ReceivedDisclosure.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  boolean hasNotice(EntityManager em, UUID id) {
    return em.find(ReceivedNotice.class, id.toString()) != null;
  }

  List<ReceivedNotice> notices(EntityManager em, UUID disclosure) {
    return em.createQuery(
            "select o from ReceivedNotice o where o.disclosureId = ?1 order by o.receivedAt, o.id",
            ReceivedNotice.class)
        .setParameter(1, disclosure.toString())
        .getResultList();
  }

  Page<ReceivedDisclosure> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }
}
