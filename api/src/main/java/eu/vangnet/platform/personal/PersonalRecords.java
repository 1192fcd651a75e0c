package eu.vangnet.platform.personal;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One kind of record about persons, kept by one feature; a bean that implements it is found. All
 * methods work in the caller's unit of work of the bound tenant, decide nothing about rights and
 * write no journal: the caller has decided and journals. Thread-safe.
 */
public interface PersonalRecords {

  /** The stable code of the kind, such as {@code case}; the record type of retention rules too. */
  String kind();

  /** Whether tenants of that kind keep such records; others have no tables for them. */
  default boolean keptBy(TenantKind tenant) {
    return true;
  }

  /** As what the journal names a record of this kind. */
  ObjectType objectType();

  /** The entities whose rows belong to a record of this kind and are erased with it. */
  Set<Class<?>> rows();

  /** The entity of the row that a record begins with, which has the identifier of the record. */
  Class<?> row();

  /**
   * The records of which this one is a part, such as the case that a signal led to: whatever
   * forbids that one of them is erased forbids it for this one. They are locked before it.
   */
  default Set<RecordId> partOf(EntityManager em, UUID id) {
    return Set.of();
  }

  /** Where the person may be found; looks into what is sealed, so it is slow. */
  List<FoundRecord> find(EntityManager em, SoughtPerson person);

  /**
   * Where the record is in the API, so that it can be found by what it was before and by what hangs
   * on it; empty where there is none, and where that leads to a record of another kind.
   */
  Optional<String> address(EntityManager em, UUID id);

  /** All that the record holds, words included; empty where there is no such record. */
  Optional<List<PersonalItem>> export(EntityManager em, UUID id);

  /**
   * Joins the person's own statement to the record; what stands there already stays.
   *
   * @throws ProblemException 409 where the kind takes none
   */
  default void rectify(EntityManager em, UUID id, PersonStatement statement) {
    throw notFor("rectificationNotOffered");
  }

  /**
   * Restricts the record, or lifts that. A restricted record is shown only to holders of the right
   * {@code restricted:read}, is not used, and stands in no list of others, no figure and no report.
   * Doing either twice changes nothing.
   *
   * @param since from when; empty lifts it
   * @throws ProblemException 409 where the kind knows no restriction
   */
  default void restrict(EntityManager em, UUID id, Optional<Instant> since) {
    throw notFor("restrictionNotOffered");
  }

  /**
   * A question in JPQL for the ids of records of this kind that are restricted, or hang on what is,
   * up to the id, which follows: {@code select own.id from Own own where own.restrictedAt is not
   * null and own.id =}. Its names begin as no other kind's do. Empty where the kind knows no
   * restriction.
   */
  default Optional<String> restricted() {
    return Optional.empty();
  }

  /**
   * Erases the record for good, so that no table of the tenant holds anything of it: all rows of
   * {@link #rows()}, their history ({@code RecordHistory.forget} for rows beside that of the record
   * itself), and what the feature wrote about it elsewhere, which is search indexes, and messages
   * in the outbox and inbox with those that were given up ({@code Box.emptied}). Sees to it that
   * each recipient of a disclosure hears of it. Locks the first row, so that nobody writes to the
   * record meanwhile, and every feature that adds rows to it takes the same lock. Erasing what is
   * gone changes nothing, so a run that was killed can be repeated.
   *
   * <p>What stays: journal entries and idempotency records, which name the record by its id only,
   * and the caller's own proof without personal data. What hangs on the record in other features is
   * erased by their {@link RecordAnnex}, before this.
   */
  void erase(EntityManager em, UUID id);

  private ProblemException notFor(String reason) {
    return new ProblemException(
        ProblemType.TRANSITION_REFUSED, reason + ": Not for records of the kind " + kind() + ".");
  }
}
