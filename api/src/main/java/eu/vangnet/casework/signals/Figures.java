package eu.vangnet.casework.signals;

import eu.vangnet.codelists.AgeBands;
import eu.vangnet.codelists.CodeLists;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the signals of the current tenant by one dimension; nobody but the tenant sees these. */
@Singleton
class Figures {
  /** The column behind each dimension; an allow-list, because it becomes part of the query. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "total", "status",
          "sector", "sector",
          "age", "age",
          "sex", "sex",
          "concern", "concerns",
          "place", "place",
          "status", "status");

  private final TenantDatabase database;
  private final CodeLists codeLists;
  private final Clock clock;

  @Inject
  Figures(TenantDatabase database, CodeLists codeLists, Clock clock) {
    this.database = database;
    this.codeLists = codeLists;
    this.clock = clock;
  }

  /**
   * One dimension.
   *
   * @throws ProblemException 403 for people of a partner organisation: they see no signals, so they
   *     count none
   */
  FigureList count(FigureQuery asked) {
    if (RequestContext.current().principalOrRefuse().organisation().isPresent()) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED, "The figures are for people of the tenant itself.");
    }
    List<Violation> violations = new ArrayList<>();
    String column = COLUMNS.get(asked.dimension());
    if (column == null) {
      violations.add(Violation.query("dimension", "enum", "must be one of " + COLUMNS.keySet()));
    }
    if (!AgeBands.schemes().contains(asked.scheme())) {
      violations.add(
          Violation.query("scheme", "code", "must be a scheme of /v1/codelists/ageBand"));
    }
    Optional<Instant> from = day("from", asked.from(), violations);
    Optional<Instant> until = day("until", asked.until(), violations);
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    List<Group> groups = database.read(em -> groups(em, column, asked.sourceSystem(), from, until));
    SignalCategories categories = new SignalCategories(asked.scheme(), codeLists::counted);
    Map<String, Long> counts = new TreeMap<>();
    for (Group group : groups) {
      categories
          .of(asked.dimension(), group.value())
          .forEach(category -> counts.merge(category, group.count(), Long::sum));
    }
    return new FigureList(
        asked.dimension(),
        asked.scheme(),
        counts.entrySet().stream().map(e -> new FigureCount(e.getKey(), e.getValue())).toList(),
        groups.stream().mapToLong(Group::count).sum(),
        "/v1/figures?dimension=" + asked.dimension() + "&scheme=" + asked.scheme());
  }

  /** A stored value with its count. */
  record Group(Object value, Long count) {}

  private List<Group> groups(
      EntityManager em,
      String column,
      Optional<String> system,
      Optional<Instant> from,
      Optional<Instant> until) {
    StringBuilder jpql =
        new StringBuilder(
            "select o."
                + column
                + ", count(o) from Signal o where o.restrictedAt is null"
                + MovedCounts.countedHere("o", 1));
    List<Object> parameters = new ArrayList<>(List.of(clock.instant()));
    add(jpql, parameters, "o.sourceSystem =", system);
    add(jpql, parameters, "o.receivedAt >=", from);
    add(jpql, parameters, "o.receivedAt <", until);
    TypedQuery<Object[]> query =
        em.createQuery(jpql.append(" group by o.").append(column).toString(), Object[].class);
    for (int number = 0; number < parameters.size(); number++) {
      query.setParameter(number + 1, parameters.get(number));
    }
    return query.getResultList().stream().map(row -> new Group(row[0], (Long) row[1])).toList();
  }

  private static void add(
      StringBuilder jpql, List<Object> parameters, String condition, Optional<?> value) {
    if (value.isPresent()) {
      parameters.add(value.get());
      jpql.append(" and ").append(condition).append(" ?").append(parameters.size());
    }
  }

  private static Optional<Instant> day(
      String name, Optional<String> text, List<Violation> violations) {
    try {
      return text.map(t -> LocalDate.parse(t).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException wrong) {
      violations.add(Violation.query(name, "format", "must be a date such as 2026-01-31"));
      return Optional.empty();
    }
  }
}
