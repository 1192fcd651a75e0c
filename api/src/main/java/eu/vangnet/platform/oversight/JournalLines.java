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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads the journal of the current tenant for those who oversee it. */
@Singleton
class JournalLines {
  private static final String PROJECTION =
      "select new eu.vangnet.platform.oversight.JournalLine(o.id, n.number, o.recordedAt, o.actor,"
          + " o.client, o.organisation, o.roles, o.action, o.objectType, o.objectId, o.purpose,"
          + " o.traceId, o.resultCount, o.outcome, o.origin, o.datedAt)"
          + " from JournalRecord o left join JournalNumber n on n.entry = o.id";

  private static final Collection<JournalLine> LINES =
      new Collection<>(
          "/v1/journal",
          PROJECTION,
          JournalLine.class,
          List.of(
              Field.instant("recordedAt", "recordedAt"),
              Field.code("actor", "actor"),
              Field.code("action", "action"),
              Field.code("objectType", "objectType"),
              Field.code("objectId", "objectId"),
              Field.code("outcome", "outcome")),
          (line, sortedBy) -> new Place(line.recordedAt(), UUID.fromString(line.id())));

  private final TenantDatabase database;
  private final Cursors cursors;

  @Inject
  JournalLines(TenantDatabase database, Cursors cursors) {
    this.database = database;
    this.cursors = cursors;
  }

  /** A page, the latest first. */
  Page<JournalLine> page(PageRequest request) {
    return database.read(em -> LINES.read(em, cursors, request, Collection.Scope.all()));
  }

  /** One entry; 404 when there is none. */
  JournalLine find(UUID id) {
    return database.read(
        em ->
            em
                .createQuery(PROJECTION + " where o.id = ?1", JournalLine.class)
                .setParameter(1, id.toString())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }
}
