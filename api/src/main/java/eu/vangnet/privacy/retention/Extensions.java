package eu.vangnet.privacy.retention;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordAnnex;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The extensions of the current tenant; they go with the record that they keep. */
@Singleton
class Extensions implements RecordAnnex {
  private static final String TABLE = "retention_extension";

  private static final Collection<Extension> LIST =
      new Collection<>(
          "/v1/extensions",
          "select o from Extension o",
          Extension.class,
          List.of(
              Field.instant("askedAt", "askedAt"),
              Field.code("state", "state"),
              Field.code("rule", "rule"),
              Field.code("object", "objectId")),
          (extension, field) -> new Place(extension.askedAt(), extension.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Extensions(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Extension extension, String reason) {
    extension.sealed(sealing.seal(new StoredReason(reason), TABLE, extension.id()));
    em.persist(extension);
  }

  String reason(Extension extension) {
    return sealing.open(extension.sealed(), StoredReason.class, TABLE, extension.id()).reason();
  }

  Optional<Extension> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Extension.class, id.toString()));
  }

  /** As it is now, held until the transaction ends; empty where it went with its record. */
  Optional<Extension> lock(EntityManager em, UUID id) {
    return em
        .createQuery("select o from Extension o where o.id = ?1", Extension.class)
        .setParameter(1, id.toString())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst();
  }

  Page<Extension> page(EntityManager em, PageRequest request) {
    return LIST.read(em, cursors, request, Collection.Scope.all());
  }

  List<Extension> of(EntityManager em, RuleCode rule, UUID object) {
    return em.createQuery(
            "select o from Extension o where o.objectId = ?1 and o.rule = ?2 order by o.askedAt",
            Extension.class)
        .setParameter(1, object.toString())
        .setParameter(2, rule.toString())
        .getResultList();
  }

  /**
   * When the record's period is over, with all that was approved, as the database says now: the
   * unit of work may have read an extension before it was approved.
   */
  Instant end(EntityManager em, RuleCode rule, UUID object, Instant end, ZoneId zone) {
    List<String> periods =
        em.createQuery(
                "select o.period from Extension o where o.objectId = ?1 and o.rule = ?2"
                    + " and o.state = ?3 order by o.askedAt",
                String.class)
            .setParameter(1, object.toString())
            .setParameter(2, rule.toString())
            .setParameter(3, Extension.APPROVED)
            .getResultList();
    Instant prolonged = end;
    for (String period : periods) {
      prolonged = Lengths.end(prolonged, Period.parse(period), zone);
    }
    return prolonged;
  }

  @Override
  public Set<Class<?>> rows() {
    return Set.of(Extension.class);
  }

  /** Why a record is kept is said to the person by the register, not by the record. */
  @Override
  public List<PersonalItem> export(EntityManager em, RecordId record) {
    return List.of();
  }

  @Override
  public void erase(EntityManager em, RecordId record) {
    em.createQuery("delete from Extension o where o.objectId = ?1")
        .setParameter(1, record.id().toString())
        .executeUpdate();
  }
}
