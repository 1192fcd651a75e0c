package eu.vangnet.platform.paging;

import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A collection of one entity, read page by page through a constructor projection.
 *
 * @param path the address of the collection
 * @param projection JPQL up to and without {@code where}, with the alias {@code o}
 * @param row the record of the projection
 * @param fields what may be filtered and sorted by; the first sortable one is the usual order
 * @param place the place of a row in a page sorted by a field
 */
public record Collection<T>(
    String path,
    String projection,
    Class<T> row,
    List<Field> fields,
    BiFunction<T, Field, Place> place) {

  /** A condition that the feature adds, whatever the caller asks; parameters from ?1 on. */
  public record Scope(String jpql, List<Object> parameters) {
    /** Copies the parameters. */
    public Scope {
      parameters = List.copyOf(parameters);
    }

    /** With the parameter ?1, where there is one. */
    public Scope(String jpql, Optional<Object> parameter) {
      this(jpql, parameter.stream().toList());
    }

    /** No restriction. */
    public static Scope all() {
      return new Scope("1 = 1", List.of());
    }
  }

  /**
   * Reads a page.
   *
   * @throws ProblemException 400 with all errors of the query, or for a cursor from elsewhere
   */
  public Page<T> read(EntityManager em, Cursors cursors, PageRequest request, Scope scope) {
    List<Violation> violations = new ArrayList<>();
    List<Condition> conditions =
        request
            .filter()
            .map(text -> new FilterGrammar(fields, violations).parse(text))
            .orElse(List.of());
    Sort sort = Sort.parse(request.sort(), fields, violations);
    if (request.pageSize() < 1 || request.pageSize() > 500) {
      violations.add(Violation.query("pageSize", "range", "must be from 1 to 500"));
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    String query = query(request);
    Optional<Place> after = request.cursor().map(text -> Place.parse(cursors.decode(text, query)));
    List<T> rows = rows(em, scope, conditions, sort, after, request.pageSize());
    boolean more = rows.size() > request.pageSize();
    List<T> items = more ? rows.subList(0, request.pageSize()) : rows;
    RequestJournal.count(items.size());
    Optional<String> next =
        more
            ? Optional.of(
                address(
                    request,
                    cursors.encode(place.apply(items.getLast(), sort.field()).text(), query)))
            : Optional.empty();
    return new Page<>(items, address(request, request.cursor().orElse("")), next);
  }

  private List<T> rows(
      EntityManager em,
      Scope scope,
      List<Condition> conditions,
      Sort sort,
      Optional<Place> after,
      int size) {
    List<Object> parameters = new ArrayList<>(scope.parameters());
    StringBuilder jpql = new StringBuilder(projection).append(" where ").append(scope.jpql());
    for (Condition condition : conditions) {
      jpql.append(" and ").append(condition.jpql(parameters.size() + 1));
      parameters.add(condition.parameter());
    }
    after.ifPresent(
        last -> {
          jpql.append(" and ").append(sort.after(parameters.size() + 1));
          parameters.add(last.at());
          parameters.add(last.id().toString());
        });
    TypedQuery<T> query = em.createQuery(jpql.append(sort.jpql()).toString(), row);
    for (int number = 0; number < parameters.size(); number++) {
      query.setParameter(number + 1, parameters.get(number));
    }
    return query.setMaxResults(size + 1).getResultList();
  }

  private String query(PageRequest request) {
    return String.join(
        "\n", path, request.filter().orElse(""), request.sort().orElse(""), projection);
  }

  private String address(PageRequest request, String cursor) {
    String query =
        Stream.of(
                part("filter", request.filter().orElse("")),
                part("sort", request.sort().orElse("")),
                part("pageSize", request.pageSize() == 50 ? "" : "" + request.pageSize()),
                part("cursor", cursor))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + '?' + query;
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
