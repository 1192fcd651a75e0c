package eu.vangnet.platform.personal;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.ObjectType;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All records about persons of the bound tenant, with what hangs on them. Works in the caller's
 * unit of work; the caller decides about rights and journals. Thread-safe.
 */
@Singleton
public class PersonalRegister {
  private final Instance<PersonalRecords> kinds;
  private final Instance<RecordAnnex> annexes;
  private final Instance<ErasureGuard> guards;
  private final Instance<GuardianBar> bars;
  private final Instance<PastWords> past;
  private final Tenants tenants;

  /** Asks for the kinds, annexes and guards when it is used: some of them use the register. */
  @Inject
  public PersonalRegister(
      @Any Instance<PersonalRecords> kinds,
      @Any Instance<RecordAnnex> annexes,
      @Any Instance<ErasureGuard> guards,
      @Any Instance<GuardianBar> bars,
      @Any Instance<PastWords> past,
      Tenants tenants) {
    this.kinds = kinds;
    this.annexes = annexes;
    this.guards = guards;
    this.bars = bars;
    this.past = past;
    this.tenants = tenants;
  }

  /** All kinds of record, in the order of their codes. */
  public List<PersonalRecords> kinds() {
    return kinds.stream().sorted(Comparator.comparing(PersonalRecords::kind)).toList();
  }

  /** What hangs on records of several kinds. */
  public List<RecordAnnex> annexes() {
    return annexes.stream().toList();
  }

  /**
   * Where the person may be found, in records of all kinds and in what hangs on them; each once.
   */
  public List<FoundRecord> find(EntityManager em, SoughtPerson person) {
    Map<RecordId, FoundRecord> found = new LinkedHashMap<>();
    kept()
        .flatMap(kind -> kind.find(em, person).stream())
        .forEach(one -> found.putIfAbsent(one.record(), one));
    named(em, person)
        .filter(record -> !found.containsKey(record))
        .flatMap(record -> mention(em, record).stream())
        .forEach(one -> found.putIfAbsent(one.record(), one));
    return List.copyOf(found.values());
  }

  /** The records that are named by what hangs on them, or by what they were. */
  private Stream<RecordId> named(EntityManager em, SoughtPerson person) {
    Set<String> before =
        past.stream()
            .flatMap(words -> words.naming(em, person).stream())
            .collect(Collectors.toSet());
    Set<String> own = kept().map(PersonalRecords::kind).collect(Collectors.toSet());
    Stream<RecordId> hanging =
        annexes.stream()
            .flatMap(annex -> annex.searched().stream())
            .filter(rows -> rows.kinds().stream().anyMatch(own::contains))
            .flatMap(rows -> rows.naming(em, person, before).stream());
    Stream<RecordId> themselves =
        before.stream()
            .filter(Identifiers::hasForm)
            .flatMap(id -> own.stream().map(kind -> new RecordId(kind, UUID.fromString(id))));
    return Stream.concat(hanging, themselves);
  }

  private Optional<FoundRecord> mention(EntityManager em, RecordId record) {
    return kind(record)
        .flatMap(kind -> kind.address(em, record.id()))
        .map(address -> new FoundRecord(record, address, false));
  }

  /** The record with what hangs on it; empty where there is none. */
  public Optional<List<PersonalItem>> export(EntityManager em, RecordId record) {
    return kind(record)
        .flatMap(kind -> kind.export(em, record.id()))
        .map(items -> withAnnexes(em, record, items));
  }

  /**
   * Joins a statement to the record, and tells those who were told of the record.
   *
   * @throws ProblemException 404 where there is no such record, 409 where its kind takes none
   */
  public void rectify(EntityManager em, RecordId record, PersonStatement statement) {
    require(em, record).rectify(em, record.id(), statement);
    annexes.forEach(annex -> annex.rectified(em, record, statement));
  }

  /**
   * Restricts the record, or lifts that where no time is given, and tells those who were told of
   * the record.
   *
   * @throws ProblemException 404 where there is no such record, 409 where its kind knows none
   */
  public void restrict(EntityManager em, RecordId record, Optional<Instant> since) {
    require(em, record).restrict(em, record.id(), since);
    annexes.forEach(annex -> annex.restricted(em, record, since));
  }

  /** Why this guardian may do nothing with the record; empty where nothing stands against it. */
  public Optional<String> barred(EntityManager em, RecordId record, SoughtPerson guardian) {
    return bars.stream().flatMap(bar -> bar.bars(em, record, guardian).stream()).findFirst();
  }

  /**
   * Why the record may not be erased now; empty where nothing stands against it. What keeps a
   * record of which it is a part keeps it too, and so does what keeps a part of it.
   */
  public Optional<String> forbidden(EntityManager em, RecordId record) {
    return kept(em, record)
        .or(
            () ->
                guards.stream()
                    .flatMap(guard -> guard.refusesForPart(em, record).stream())
                    .findFirst());
  }

  private Optional<String> kept(EntityManager em, RecordId record) {
    return guards.stream()
        .flatMap(guard -> guard.refuses(em, record).stream())
        .findFirst()
        .or(
            () ->
                wholes(em, record).stream().flatMap(whole -> kept(em, whole).stream()).findFirst());
  }

  /** Whether the one is part of the other, or of a part of it. */
  public boolean isPartOf(EntityManager em, RecordId part, RecordId whole) {
    return wholes(em, part).stream().anyMatch(one -> one.equals(whole) || isPartOf(em, one, whole));
  }

  /**
   * Locks the record and asks whether a part of it may be taken away. Whoever forbids that locks
   * the record too, so one of both waits, and then sees what the other did.
   *
   * @throws ProblemException 409 with the reason code of who forbids it
   */
  public void requireErasable(EntityManager em, RecordId record) {
    lockFromTheWhole(em, record);
    requireFree(em, record);
  }

  /**
   * Asks the same and locks nothing, for what is no record and is taken away under a lock of its
   * own.
   *
   * @throws ProblemException 409 with the reason code of who forbids it
   */
  public void requireFree(EntityManager em, RecordId record) {
    kept(em, record).ifPresent(PersonalRegister::refuse);
  }

  private static void refuse(String reason) {
    throw new ProblemException(
        ProblemType.TRANSITION_REFUSED, reason + ": The record is kept for now.");
  }

  /**
   * Locks the record and what it is part of, always from the whole to the part and in one order, so
   * that nobody waits in a circle.
   *
   * @return whether there is such a record
   */
  public boolean lockFromTheWhole(EntityManager em, RecordId record) {
    wholes(em, record).stream()
        .sorted(Comparator.comparing(whole -> whole.id().toString()))
        .forEach(whole -> lockFromTheWhole(em, whole));
    return lock(em, record);
  }

  private Set<RecordId> wholes(EntityManager em, RecordId record) {
    return kind(record).map(kind -> kind.partOf(em, record.id())).orElse(Set.of());
  }

  /**
   * Locks the row that the record begins with until the transaction ends.
   *
   * @return whether there is such a row
   */
  public boolean lock(EntityManager em, RecordId record) {
    return kind(record).filter(kind -> isLocked(em, kind.row(), record.id())).isPresent();
  }

  /** A query, and no find: it writes first what was erased before, and so does not find it. */
  private static <E> boolean isLocked(EntityManager em, Class<E> row, UUID id) {
    return !em.createQuery("select o from %s o where o.id = ?1".formatted(row.getSimpleName()), row)
        .setParameter(1, id.toString())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .isEmpty();
  }

  /**
   * Erases the record and what hangs on it; nothing happens where it is gone already.
   *
   * @throws ProblemException 409 with the reason code of who forbids it
   */
  public void erase(EntityManager em, RecordId record) {
    lockFromTheWhole(em, record);
    forbidden(em, record).ifPresent(PersonalRegister::refuse);
    annexes.forEach(annex -> annex.erase(em, record));
    kind(record).ifPresent(kind -> kind.erase(em, record.id()));
  }

  private List<PersonalItem> withAnnexes(
      EntityManager em, RecordId record, List<PersonalItem> items) {
    List<PersonalItem> all = new ArrayList<>(items);
    annexes.forEach(annex -> all.addAll(annex.export(em, record)));
    return all;
  }

  /** Whether there is such a record. */
  public boolean has(EntityManager em, RecordId record) {
    return kind(record).flatMap(kind -> kind.export(em, record.id())).isPresent();
  }

  /** As what the journal names the record. */
  public Optional<ObjectType> objectType(RecordId record) {
    return kind(record).map(PersonalRecords::objectType);
  }

  private PersonalRecords require(EntityManager em, RecordId record) {
    return kind(record)
        .filter(kind -> kind.export(em, record.id()).isPresent())
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** The kinds that the bound tenant keeps. */
  private Stream<PersonalRecords> kept() {
    TenantKind own = tenants.find(TenantContext.current()).orElseThrow().kind();
    return kinds().stream().filter(kind -> kind.keptBy(own));
  }

  private Optional<PersonalRecords> kind(RecordId record) {
    return kept().filter(kind -> kind.kind().equals(record.kind())).findFirst();
  }
}
