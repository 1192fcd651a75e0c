package eu.vangnet.platform.oversight;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who did what with the records of one person, out of the journal of the current tenant. */
@Singleton
class Accesses {
  private static final String PROJECTION =
      "select new eu.vangnet.platform.oversight.AccessLine(o.id, o.recordedAt, o.action,"
          + " o.eventType, o.outcome, o.actor, o.client, o.organisation, o.purpose, o.objectType,"
          + " o.objectId, o.traceId) from JournalRecord o";

  private final TenantDatabase database;
  private final Cursors cursors;
  private final List<SubjectReferences> references;

  @Inject
  Accesses(TenantDatabase database, Cursors cursors, @Any Instance<SubjectReferences> references) {
    this.database = database;
    this.cursors = cursors;
    this.references = references.stream().toList();
  }

  /**
   * A page of what was done with the records of the person that this one is about, the latest
   * first.
   *
   * @throws ProblemException 404 where the tenant neither has nor had such a record
   */
  Page<AccessLine> page(UUID subject, PageRequest request) {
    return database.read(
        em -> {
          List<String> objects = objects(em, subject);
          return lines(subject).read(em, cursors, request, among(objects));
        });
  }

  /** What was erased has left its entries, so it is still found by its own identifier. */
  private List<String> objects(EntityManager em, UUID subject) {
    Set<String> found = new TreeSet<>();
    references.forEach(
        feature -> feature.sameSubject(em, subject).forEach(id -> found.add(id.toString())));
    if (found.isEmpty() && isInJournal(em, subject)) {
      found.add(subject.toString());
    }
    if (found.isEmpty()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    return List.copyOf(found);
  }

  /** An attempt that was refused makes no record. */
  private static boolean isInJournal(EntityManager em, UUID subject) {
    return !em.createQuery(
            "select o.id from JournalRecord o where o.objectId = ?1 and o.outcome = 'done'",
            String.class)
        .setParameter(1, subject.toString())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private static Collection.Scope among(List<String> objects) {
    String places =
        IntStream.rangeClosed(1, objects.size())
            .mapToObj(place -> "?" + place)
            .collect(Collectors.joining(", "));
    return new Collection.Scope("o.objectId in (" + places + ")", List.<Object>copyOf(objects));
  }

  private static Collection<AccessLine> lines(UUID subject) {
    return new Collection<>(
        "/v1/subjects/" + subject + "/accesses",
        PROJECTION,
        AccessLine.class,
        List.of(
            Field.instant("recordedAt", "recordedAt"),
            Field.code("actor", "actor"),
            Field.code("action", "action"),
            Field.code("purpose", "purpose"),
            Field.code("outcome", "outcome")),
        (line, sortedBy) -> new Place(line.recordedAt(), UUID.fromString(line.id())));
  }
}
