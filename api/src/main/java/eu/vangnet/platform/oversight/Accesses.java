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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who did what with the records of one person, out of the journal of the current tenant. */
@Singleton
class Accesses {
  private static final String PROJECTION =
      "select new eu.vangnet.platform.oversight.AccessLine(o.id, o.recordedAt, o.action,"
          + " o.eventType, o.outcome, o.actor, o.client, o.organisation, o.purpose, o.objectType,"
          + " o.objectId, o.traceId, o.origin, o.datedAt) from JournalRecord o";

  private static final String READING = "%:read";

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
          Set<UUID> objects = objects(em, subject);
          return lines(subject).read(em, cursors, request, scope(objects, telling(em, objects)));
        });
  }

  /** What was erased has left its entries, so it is still found by its own identifier. */
  private Set<UUID> objects(EntityManager em, UUID subject) {
    Set<UUID> found = new HashSet<>();
    Set<UUID> next = Set.of(subject);
    while (!next.isEmpty()) {
      Set<UUID> reached = sameSubject(em, next);
      reached.removeAll(found);
      found.addAll(reached);
      next = reached;
    }
    if (found.isEmpty() && isInJournal(em, subject)) {
      found.add(subject);
    }
    if (found.isEmpty()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    return found;
  }

  private Set<UUID> sameSubject(EntityManager em, Set<UUID> ids) {
    Set<UUID> same = new HashSet<>();
    references.forEach(feature -> same.addAll(feature.sameSubject(em, ids)));
    return same;
  }

  private Set<UUID> telling(EntityManager em, Set<UUID> objects) {
    return references.stream()
        .flatMap(feature -> feature.telling(em, objects).stream())
        .collect(Collectors.toSet());
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

  private static Collection.Scope scope(Set<UUID> objects, Set<UUID> read) {
    List<Object> parameters = new ArrayList<>();
    String condition = among(objects, parameters);
    if (!read.isEmpty()) {
      parameters.add(READING);
      condition += " or o.action like ?" + parameters.size() + " and " + among(read, parameters);
    }
    return new Collection.Scope("(" + condition + ")", parameters);
  }

  private static String among(Set<UUID> objects, List<Object> parameters) {
    int first = parameters.size() + 1;
    objects.stream().map(UUID::toString).sorted().forEach(parameters::add);
    return IntStream.rangeClosed(first, parameters.size())
        .mapToObj(place -> "?" + place)
        .collect(Collectors.joining(", ", "o.objectId in (", ")"));
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
