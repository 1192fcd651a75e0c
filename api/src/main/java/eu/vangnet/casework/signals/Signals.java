package eu.vangnet.casework.signals;

import eu.vangnet.casework.persons.Candidates;
import eu.vangnet.casework.persons.PersonIndex;
import eu.vangnet.casework.persons.PersonSought;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signals of the current tenant; seals and opens what is sensitive. */
@Singleton
class Signals {
  static final String TABLE = "case_signal";

  private static final Collection<SignalLine> LINES =
      new Collection<>(
          "/v1/signals",
          "select new eu.vangnet.casework.signals.SignalLine("
              + "o.id, o.status, o.receivedAt, o.recordedAt, o.sector, o.concerns,"
              + " o.sourceKind, o.direction, o.weighBy, o.coreOutcome) from Signal o",
          SignalLine.class,
          List.of(
              Field.instant("receivedAt", "receivedAt"),
              Field.instant("recordedAt", "recordedAt"),
              Field.code("status", "status"),
              Field.code("sector", "sector"),
              Field.code("place", "place"),
              Field.code("sourceKind", "sourceKind"),
              Field.code("direction", "direction"),
              // Not to sort by: those that an earlier version recorded have none.
              new Field("weighBy", "weighBy", Field.Kind.INSTANT, false),
              Field.code("sourceSystem", "sourceSystem")),
          Signals::place);

  private final SealedJson sealing;
  private final PersonIndex persons;
  private final Cursors cursors;

  @Inject
  Signals(SealedJson sealing, PersonIndex persons, Cursors cursors) {
    this.sealing = sealing;
    this.persons = persons;
    this.cursors = cursors;
  }

  void add(EntityManager em, Signal signal, SignalSecret secret) {
    reseal(em, signal, secret);
    em.persist(signal);
  }

  Optional<Signal> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Signal.class, id.toString()));
  }

  /** The same as it is now, held until the transaction ends. */
  Optional<Signal> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Signal.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The signal that one of these senders delivered under that reference. */
  Optional<Signal> findBySource(EntityManager em, SignalSource source, List<String> senders) {
    return em
        .createQuery(
            "select o from Signal o where o.sourceSystem = ?1 and o.sourceReference = ?2"
                + " and o.sourceSender in ?3",
            Signal.class)
        .setParameter(1, source.system())
        .setParameter(2, source.reference())
        .setParameter(3, senders)
        .getResultList()
        .stream()
        .findFirst();
  }

  SignalSecret secret(Signal signal) {
    return sealing.open(signal.sealed(), SignalSecret.class, TABLE, signal.id());
  }

  /** Seals what is secret and keeps the codes of the person beside it: never one without both. */
  void reseal(EntityManager em, Signal signal, SignalSecret secret) {
    signal.sealed(sealing.seal(secret, TABLE, signal.id()));
    index(em, signal, secret);
  }

  void index(EntityManager em, Signal signal, SignalSecret secret) {
    signal.indexed(
        persons.codes(
            TABLE,
            () -> countPersons(em),
            secret.person().flatMap(PersonDetails::name),
            secret.person().flatMap(PersonDetails::dateOfBirth)));
  }

  /** Some that an earlier version recorded, which made no codes. */
  List<Signal> withoutCodes(EntityManager em, int atMost) {
    return em.createQuery("select o from Signal o where o.nameCode is null", Signal.class)
        .setMaxResults(atMost)
        .getResultList();
  }

  private static long countPersons(EntityManager em) {
    return em.createQuery(
            "select count(o) from Signal o where o.nameCode > 0 or o.birthCode > 0", Long.class)
        .getSingleResult();
  }

  /** Signals whose codes fit: the persons sought, and others who share a code. */
  List<Signal> candidates(EntityManager em, PersonSought sought) {
    return Candidates.of(em, "Signal", Signal.class, sought);
  }

  /**
   * A signal has no table, so people of partner organisations see none: in lists neither.
   * Restricted ones stand in the lists of the few who may read them.
   */
  Page<SignalLine> page(EntityManager em, PageRequest request, Principal caller) {
    String shown = caller.holds(Right.RESTRICTED_READ) ? "1 = 1" : "o.restrictedAt is null";
    Collection.Scope scope =
        new Collection.Scope(caller.organisation().isPresent() ? "1 = 0" : shown, List.of());
    return LINES.read(em, cursors, request, scope);
  }

  private static Place place(SignalLine line, Field sortedBy) {
    return new Place(
        sortedBy.name().equals("recordedAt") ? line.recordedAt() : line.receivedAt(),
        UUID.fromString(line.id()));
  }
}
