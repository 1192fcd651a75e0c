package eu.vangnet.privacy.opinions;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.personal.RestrictedRecords;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The opinions that the current tenant asked for; seals and opens their words. */
@Singleton
class Opinions {
  private static final String TABLE = "lawfulness_opinion";

  private static final Collection<Opinion> ROWS =
      new Collection<>(
          "/v1/opinions",
          "select o from Opinion o",
          Opinion.class,
          List.of(Field.instant("askedAt", "askedAt"), Field.code("state", "state")),
          (opinion, field) -> new Place(opinion.askedAt(), opinion.id()));

  private final SealedJson sealing;
  private final Cursors cursors;
  private final RestrictedRecords restricted;

  @Inject
  Opinions(SealedJson sealing, Cursors cursors, RestrictedRecords restricted) {
    this.sealing = sealing;
    this.cursors = cursors;
    this.restricted = restricted;
  }

  void add(EntityManager em, Opinion opinion, OpinionSecret secret) {
    reseal(opinion, secret);
    em.persist(opinion);
  }

  void reseal(Opinion opinion, OpinionSecret secret) {
    opinion.sealed(sealing.seal(secret, TABLE, opinion.id()));
  }

  OpinionSecret secret(Opinion opinion) {
    return sealing.open(opinion.sealed(), OpinionSecret.class, TABLE, opinion.id());
  }

  Optional<Opinion> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Opinion.class, id.toString()));
  }

  /** The same, held until the transaction ends. */
  Optional<Opinion> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Opinion.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** What was asked about a case, the earliest first. */
  List<Opinion> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from Opinion o where o.caseId = ?1 order by o.askedAt, o.id", Opinion.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** One that the caller may know of. */
  Optional<Opinion> seen(EntityManager em, UUID id) {
    return find(em, id).filter(found -> found.caseFile().filter(of -> hides(em, of)).isEmpty());
  }

  /** Whether a case is restricted, and so unknown to the caller. */
  boolean hides(EntityManager em, UUID caseFile) {
    return restricted.hides(em, caseFile);
  }

  /** Without those about a case that is restricted, for who may not read such. */
  Page<Opinion> page(EntityManager em, PageRequest request) {
    return ROWS.read(
        em, cursors, request, new Collection.Scope(restricted.shown("o.caseId"), List.of()));
  }
}
