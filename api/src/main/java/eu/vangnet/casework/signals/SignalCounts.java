package eu.vangnet.casework.signals;

import eu.vangnet.codelists.AgeBands;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts the signals of one tenant, in the caller's unit of work, as they were recorded. Nothing
 * that is done with a signal later changes what is counted here, so the same span gives the same
 * counts for ever.
 */
public final class SignalCounts {
  private static final String GROUPS =
      "select o.%1$s, count(o) from Signal o where o.receivedAt >= ?1 and o.receivedAt < ?2"
          + " and o.recordedAt <= ?3 group by o.%1$s";

  private final Span span;
  private final BiFunction<String, String, String> coreCode;

  /**
   * Which signals count.
   *
   * @param from the first moment in which they were received
   * @param until the first moment after it
   * @param recordedUntil the last moment in which they were recorded
   */
  public record Span(Instant from, Instant until, Instant recordedUntil) {}

  /**
   * Counts the signals of that span.
   *
   * @param coreCode the core code that a code of a list counts as, by list and code
   */
  public SignalCounts(Span span, BiFunction<String, String, String> coreCode) {
    this.span = span;
    this.coreCode = coreCode;
  }

  /** By sector. */
  public Map<String, Long> bySector(EntityManager em) {
    return count(em, "sector", code -> Set.of(coreCode.apply("sector", (String) code)));
  }

  /** By band of age. */
  public Map<String, Long> byAge(EntityManager em, String scheme) {
    return count(
        em, "age", age -> Set.of(AgeBands.band(scheme, Optional.ofNullable((Integer) age))));
  }

  /** By sex. */
  public Map<String, Long> bySex(EntityManager em) {
    return count(em, "sex", code -> Set.of(coreCode.apply("sex", (String) code)));
  }

  /** By concern: once for each concern of a signal, and as not stated where it has none. */
  public Map<String, Long> byConcern(EntityManager em) {
    return count(em, "concerns", codes -> concerns((String) codes));
  }

  private Set<String> concerns(String stored) {
    List<String> codes = SignalLine.split(stored);
    return codes.isEmpty()
        ? Set.of("notStated")
        : codes.stream()
            .map(code -> coreCode.apply("concern", code))
            .collect(Collectors.toCollection(HashSet::new));
  }

  private Map<String, Long> count(
      EntityManager em, String column, Function<Object, Set<String>> categories) {
    Map<String, Long> counts = new TreeMap<>();
    em.createQuery(GROUPS.formatted(column), Object[].class)
        .setParameter(1, span.from())
        .setParameter(2, span.until())
        .setParameter(3, span.recordedUntil())
        .getResultList()
        .forEach(
            group ->
                categories
                    .apply(group[0])
                    .forEach(category -> counts.merge(category, (Long) group[1], Long::sum)));
    return counts;
  }
}
