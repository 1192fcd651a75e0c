package eu.vangnet.casework.cases;

import eu.vangnet.casework.agreements.Agreements;
import eu.vangnet.casework.persons.Candidates;
import eu.vangnet.casework.persons.PersonIndex;
import eu.vangnet.casework.persons.PersonSought;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.signals.PersonDetails;
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
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of the current tenant; seals and opens what is sensitive. */
@Singleton
class Cases {
  private static final String TABLE = "case_file";
  private static final String AT_THE_TABLE =
      " and exists (select s.id from CaseSeat s where s.caseId = o.id and s.organisation = ?1"
          + " and s.endedAt is null)";
  private static final Collection.Scope NOTHING = new Collection.Scope("1 = 0", List.of());

  private static final List<Field> FOR_PARTNERS =
      List.of(
          Field.instant("openedAt", "openedAt"),
          Field.code("state", "state"),
          Field.code("phase", "phase"),
          Field.code("module", "module"));
  private static final List<Field> FOR_OWN_PEOPLE =
      Stream.concat(FOR_PARTNERS.stream(), Stream.of(Field.code("sector", "sector"))).toList();

  private final SealedJson sealing;
  private final PersonIndex persons;
  private final Cursors cursors;

  @Inject
  Cases(SealedJson sealing, PersonIndex persons, Cursors cursors) {
    this.sealing = sealing;
    this.persons = persons;
    this.cursors = cursors;
  }

  void add(EntityManager em, CaseFile file, CaseSecret secret) {
    reseal(em, file, secret);
    em.persist(file);
  }

  /** Seals what is secret and keeps the codes of the person beside it: never one without both. */
  void reseal(EntityManager em, CaseFile file, CaseSecret secret) {
    file.sealed(sealing.seal(secret, TABLE, file.id()));
    index(em, file, secret);
  }

  void index(EntityManager em, CaseFile file, CaseSecret secret) {
    file.indexed(
        persons.codes(
            TABLE,
            () -> countPersons(em),
            secret.person().flatMap(PersonDetails::name),
            secret.person().flatMap(PersonDetails::dateOfBirth)));
  }

  /** Some that an earlier version recorded, which made no codes. */
  List<CaseFile> withoutCodes(EntityManager em, int atMost) {
    return em.createQuery("select o from CaseFile o where o.nameCode is null", CaseFile.class)
        .setMaxResults(atMost)
        .getResultList();
  }

  private static long countPersons(EntityManager em) {
    return em.createQuery(
            "select count(o) from CaseFile o where o.nameCode > 0 or o.birthCode > 0", Long.class)
        .getSingleResult();
  }

  /** Cases whose codes fit: the persons sought, and others who share a code. */
  List<CaseFile> candidates(EntityManager em, PersonSought sought) {
    return Candidates.of(em, "CaseFile", CaseFile.class, sought);
  }

  Optional<CaseFile> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(CaseFile.class, id.toString()));
  }

  /**
   * A case, the seats that the organisation holds at its table and its agreements, in one question.
   */
  Optional<CaseAtTable> table(EntityManager em, UUID id, String organisation) {
    List<Object[]> rows =
        em.createQuery(
                "select o, s, "
                    + Agreements.JOINED_COLUMNS
                    + " from CaseFile o"
                    // Without the brackets the parser takes the second "left" for a function.
                    + " left join CaseSeat s on (s.caseId = o.id"
                    + " and s.organisation = ?2 and s.endedAt is null)"
                    + Agreements.JOINED
                    + " where o.id = ?1",
                Object[].class)
            .setParameter(1, id.toString())
            .setParameter(2, organisation)
            .setParameter(3, Agreements.among(organisation))
            .getResultList();
    return CaseAtTable.of(rows, organisation);
  }

  /** The case, with its row locked until the transaction ends. */
  Optional<CaseFile> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(CaseFile.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  CaseSecret secret(CaseFile file) {
    return sealing.open(file.sealed(), CaseSecret.class, TABLE, file.id());
  }

  /**
   * Only cases at whose table the caller's organisation sits, where the caller comes from one; and
   * restricted ones only for the few who may read them. Who comes from an organisation filters by
   * nothing that may be withheld: a filter that finds tells as much as a field that is shown.
   */
  Page<CaseLine> page(EntityManager em, PageRequest request, Principal caller) {
    String shown = caller.holds(Right.RESTRICTED_READ) ? "1 = 1" : "o.restrictedAt is null";
    return caller
        .organisation()
        .map(
            organisation ->
                lines(FOR_PARTNERS)
                    .read(
                        em,
                        cursors,
                        request,
                        new Collection.Scope(shown + AT_THE_TABLE, Optional.of(organisation))))
        .orElseGet(
            () ->
                lines(FOR_OWN_PEOPLE)
                    .read(em, cursors, request, new Collection.Scope(shown, List.of())));
  }

  /** Of these cases alone, for somebody who comes from an organisation. */
  Page<CaseLine> page(EntityManager em, PageRequest request, Set<UUID> among) {
    Set<String> ids = among.stream().map(UUID::toString).collect(Collectors.toSet());
    Collection.Scope scope =
        ids.isEmpty() ? NOTHING : new Collection.Scope("o.id in ?1", List.of(ids));
    return lines(FOR_PARTNERS).read(em, cursors, request, scope);
  }

  /** The cases at whose tables an organisation sits and whose processing is not restricted. */
  Set<UUID> atTables(EntityManager em, String organisation) {
    return em.createQuery(
            "select o.id from CaseFile o where o.restrictedAt is null" + AT_THE_TABLE, String.class)
        .setParameter(1, organisation)
        .getResultStream()
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static Collection<CaseLine> lines(List<Field> fields) {
    return new Collection<>(
        "/v1/cases",
        "select new eu.vangnet.casework.cases.CaseLine("
            + "o.id, o.state, o.phase, o.openedAt, o.closedAt, o.sector, o.concerns)"
            + " from CaseFile o",
        CaseLine.class,
        fields,
        (line, field) -> new Place(line.openedAt().orElseThrow(), UUID.fromString(line.id())));
  }

  /** The seats that an organisation holds at the tables of these cases, in one question. */
  Map<UUID, Set<String>> seats(EntityManager em, Set<UUID> cases, String organisation) {
    return em
        .createQuery(
            "select s from CaseSeat s where s.caseId in ?1 and s.organisation = ?2"
                + " and s.endedAt is null",
            CaseSeat.class)
        .setParameter(1, cases.stream().map(UUID::toString).collect(Collectors.toSet()))
        .setParameter(2, organisation)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                CaseSeat::caseId, Collectors.mapping(CaseSeat::seat, Collectors.toSet())));
  }

  List<CaseSeat> seats(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select s from CaseSeat s where s.caseId = ?1 order by s.since, s.id", CaseSeat.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  List<CaseNote> notes(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select n from CaseNote n where n.caseId = ?1 order by n.writtenAt, n.id",
            CaseNote.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** The seats that an organisation holds now at any table. */
  Set<String> seatsAnywhere(EntityManager em, String organisation) {
    return Set.copyOf(
        em.createQuery(
                "select distinct o.seat from CaseSeat o where o.organisation = ?1"
                    + " and o.endedAt is null",
                String.class)
            .setParameter(1, organisation)
            .getResultList());
  }

  /** Which body took the last step of a case after its opening. */
  Optional<String> lastBody(EntityManager em, UUID caseFile) {
    return em
        .createQuery(
            "select o.decidingBody from CaseStep o where o.caseId = ?1 and o.fromState <> ''"
                + " order by o.takenAt desc, o.id desc",
            String.class)
        .setParameter(1, caseFile.toString())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The latest notes that the caller hears. */
  List<CaseNote> notes(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    Collection.Scope scope = hearing.scope(caseFile, "o.marks");
    TypedQuery<CaseNote> query =
        em.createQuery(
            "select o from CaseNote o where "
                + scope.jpql()
                + " order by o.writtenAt desc, o.id desc",
            CaseNote.class);
    for (int place = 0; place < scope.parameters().size(); place++) {
      query.setParameter(place + 1, scope.parameters().get(place));
    }
    return query.setMaxResults(atMost).getResultList();
  }

  List<CaseStep> steps(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select s from CaseStep s where s.caseId = ?1 order by s.takenAt, s.id", CaseStep.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  Page<CaseNote> notes(EntityManager em, PageRequest request, UUID caseFile, Hearing hearing) {
    Collection<CaseNote> notes =
        new Collection<>(
            "/v1/cases/" + caseFile + "/notes",
            "select o from CaseNote o",
            CaseNote.class,
            List.of(Field.instant("writtenAt", "writtenAt"), Field.code("kind", "kind")),
            (note, field) -> new Place(note.writtenAt(), note.id()));
    return notes.read(em, cursors, request, hearing.scope(caseFile, "o.marks"));
  }

  Page<CaseStep> steps(EntityManager em, PageRequest request, UUID caseFile, Hearing hearing) {
    Collection<CaseStep> steps =
        new Collection<>(
            "/v1/cases/" + caseFile + "/transitions",
            "select o from CaseStep o",
            CaseStep.class,
            List.of(Field.instant("takenAt", "takenAt")),
            (step, field) -> new Place(step.takenAt(), step.id()));
    return steps.read(
        em,
        cursors,
        request,
        hearing.ofOwn().shows()
            ? new Collection.Scope("o.caseId = ?1", Optional.of(caseFile.toString()))
            : NOTHING);
  }
}
