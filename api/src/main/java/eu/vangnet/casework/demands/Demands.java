package eu.vangnet.casework.demands;

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

/** The one register of demands of the current tenant; seals and opens all words. */
@Singleton
class Demands {
  private static final String TABLE = "authority_demand";

  private static final Collection<Demand> ROWS =
      new Collection<>(
          "/v1/demands",
          "select o from Demand o",
          Demand.class,
          List.of(
              Field.instant("receivedAt", "receivedAt"),
              Field.code("state", "state"),
              Field.code("kind", "kind")),
          (demand, field) -> new Place(demand.receivedAt(), demand.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Demands(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Demand demand, DemandSecret secret) {
    reseal(demand, secret);
    em.persist(demand);
  }

  void reseal(Demand demand, DemandSecret secret) {
    demand.sealed(sealing.seal(secret, TABLE, demand.id()));
  }

  DemandSecret secret(Demand demand) {
    return sealing.open(demand.sealed(), DemandSecret.class, TABLE, demand.id());
  }

  Optional<Demand> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Demand.class, id.toString()));
  }

  /** The same, held until the transaction ends, so that it is answered once. */
  Optional<Demand> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Demand.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  List<Demand> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from Demand o where o.caseId = ?1 order by o.receivedAt, o.id", Demand.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  Page<Demand> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }
}
