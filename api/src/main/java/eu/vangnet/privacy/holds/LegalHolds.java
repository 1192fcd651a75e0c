package eu.vangnet.privacy.holds;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.personal.ErasureGuard;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.RestrictedRecords;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The holds of the current tenant. They forbid an erasure while they hold, and go with it after.
 */
@Singleton
class LegalHolds implements ErasureGuard, RecordAnnex {
  private static final String TABLE = "legal_hold";

  private static final Collection<LegalHold> LIST =
      new Collection<>(
          "/v1/holds",
          "select o from LegalHold o",
          LegalHold.class,
          List.of(
              Field.instant("placedAt", "placedAt"),
              Field.code("state", "state"),
              Field.code("basis", "basis"),
              Field.code("record", "objectId")),
          (hold, field) -> new Place(hold.placedAt(), hold.id()));

  private final SealedJson sealing;
  private final Cursors cursors;
  private final Clock clock;
  private final RestrictedRecords restricted;
  private final PersonalRegister register;

  @Inject
  LegalHolds(
      SealedJson sealing,
      Cursors cursors,
      Clock clock,
      RestrictedRecords restricted,
      PersonalRegister register) {
    this.sealing = sealing;
    this.cursors = cursors;
    this.clock = clock;
    this.restricted = restricted;
    this.register = register;
  }

  void add(EntityManager em, LegalHold hold, HoldSecret secret) {
    reseal(hold, secret);
    em.persist(hold);
  }

  void reseal(LegalHold hold, HoldSecret secret) {
    hold.sealed(sealing.seal(secret, TABLE, hold.id()));
  }

  HoldSecret secret(LegalHold hold) {
    return sealing.open(hold.sealed(), HoldSecret.class, TABLE, hold.id());
  }

  Optional<LegalHold> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(LegalHold.class, id.toString()));
  }

  /**
   * One that the caller may know of: not of a record that is restricted for the caller, unless a
   * second person is wanted to lift it, or the caller did. Few may read restricted records, often
   * one person alone.
   */
  Optional<LegalHold> seen(EntityManager em, UUID id) {
    return find(em, id).filter(found -> isWorkOfTheCaller(found) || !hides(em, found.record()));
  }

  private static boolean isWorkOfTheCaller(LegalHold hold) {
    String caller = RequestContext.current().principalOrRefuse().subject();
    return hold.state() == HoldState.LIFTING_ASKED
        || hold.liftedBy().filter(caller::equals).isPresent();
  }

  /** Whether a record is restricted, and so unknown to the caller. */
  boolean hides(EntityManager em, RecordId record) {
    return restricted.hides(em, record.id());
  }

  Page<LegalHold> page(EntityManager em, PageRequest request) {
    return LIST.read(
        em, cursors, request, new Collection.Scope(restricted.shown("o.objectId"), List.of()));
  }

  @Override
  public Optional<String> refuses(EntityManager em, RecordId record) {
    Instant now = clock.instant();
    return of(em, record).stream()
        .filter(hold -> hold.holds(now))
        .findFirst()
        .map(hold -> "legalHold");
  }

  @Override
  public Optional<String> refusesForPart(EntityManager em, RecordId record) {
    Instant now = clock.instant();
    return em
        .createQuery(
            "select o from LegalHold o where o.state <> ?1 and o.recordKind <> 'case'",
            LegalHold.class)
        .setParameter(1, HoldState.LIFTED.code())
        .getResultList()
        .stream()
        .filter(hold -> hold.holds(now) && register.isPartOf(em, hold.record(), record))
        .findFirst()
        .map(hold -> "legalHold");
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(LegalHold.class);
  }

  /** The reasons are the words of whoever runs a procedure, and no part of the record. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return List.of();
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    of(em, record).forEach(em::remove);
  }

  private static List<LegalHold> of(EntityManager em, RecordId record) {
    return em.createQuery("select o from LegalHold o where o.objectId = ?1", LegalHold.class)
        .setParameter(1, record.id().toString())
        .getResultList();
  }
}
