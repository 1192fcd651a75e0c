package eu.vangnet.platform.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Asks for records whose clock has started, page by page in the order of their identifiers.
 *
 * @param from the JPQL from clause; the record has the alias {@code o}
 * @param moments JPQL of the moments that start the clock: the first one that there is
 * @param where further conditions, with {@code ?1}, {@code ?2} and so on for the parameters
 * @param parameters of the conditions
 */
public record DueQuery(String from, List<String> moments, String where, List<Object> parameters) {
  /** Copies the lists. */
  public DueQuery {
    moments = List.copyOf(moments);
    parameters = List.copyOf(parameters);
  }

  /** The page that is asked for. */
  public List<Due> read(EntityManager em, DueQuestion question) {
    int until = parameters.size() + 1;
    String jpql =
        "select o.id, %s from %s where %s and %s and o.id > ?%d order by o.id"
            .formatted(String.join(", ", moments), from, where, started(until), until + 1);
    TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
    for (int place = 0; place < parameters.size(); place++) {
      query.setParameter(place + 1, parameters.get(place));
    }
    return query
        .setParameter(until, question.until())
        .setParameter(until + 1, question.after().map(last -> last.id().toString()).orElse(""))
        .setMaxResults(question.atMost())
        .getResultList()
        .stream()
        .map(DueQuery::due)
        .toList();
  }

  /** A function over the moments would lose their type, so each is compared by itself. */
  private String started(int until) {
    StringBuilder condition = new StringBuilder();
    StringBuilder missing = new StringBuilder();
    for (String moment : moments) {
      condition
          .append(condition.isEmpty() ? "(" : " or (")
          .append(missing)
          .append(moment)
          .append(" <= ?")
          .append(until)
          .append(')');
      missing.append(moment).append(" is null and ");
    }
    return "(" + condition + ")";
  }

  private static Due due(Object[] row) {
    Instant since =
        Arrays.stream(row)
            .skip(1)
            .filter(Objects::nonNull)
            .map(Instant.class::cast)
            .findFirst()
            .orElseThrow();
    return new Due(UUID.fromString((String) row[0]), since);
  }
}
