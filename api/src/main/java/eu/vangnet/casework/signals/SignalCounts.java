package eu.vangnet.casework.signals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Counts the signals of one tenant, in the caller's unit of work, as they were recorded. No step of
 * its handling changes what is counted here, so the same span gives the same counts for ever, but
 * for signals that are restricted or erased. One that went to another tenant with its case counts
 * in one of the two only.
 */
public final class SignalCounts {
  private static final String GROUPS =
      "select o.%1$s, count(o) from Signal o where o.receivedAt >= ?1 and o.receivedAt < ?2"
          + " and coalesce(o.storedAt, o.recordedAt) <= ?3 and o.restrictedAt is null"
          + MovedCounts.countedHere("o", 3)
          + " group by o.%1$s";

  private final Span span;
  private final SignalCategories categories;

  /**
   * Which signals count.
   *
   * @param from the first moment in which they were received
   * @param until the first moment after it
   * @param storedUntil the last moment in which they were written down here, whatever date they
   *     bear
   */
  public record Span(Instant from, Instant until, Instant storedUntil) {}

  /**
   * Counts the signals of that span.
   *
   * @param scheme the scheme of age bands
   * @param coreCode the core code that a code of a list counts as, by list and code
   */
  public SignalCounts(Span span, String scheme, BinaryOperator<String> coreCode) {
    this.span = span;
    this.categories = new SignalCategories(scheme, coreCode);
  }

  /** By sector. */
  public Map<String, Long> bySector(EntityManager em) {
    return count(em, "sector", "sector");
  }

  /** By band of age. */
  public Map<String, Long> byAge(EntityManager em) {
    return count(em, "age", "age");
  }

  /** By sex. */
  public Map<String, Long> bySex(EntityManager em) {
    return count(em, "sex", "sex");
  }

  /** By concern: once for each concern of a signal, and as not stated where it has none. */
  public Map<String, Long> byConcern(EntityManager em) {
    return count(em, "concern", "concerns");
  }

  private Map<String, Long> count(EntityManager em, String dimension, String column) {
    Map<String, Long> counts = new TreeMap<>();
    em.createQuery(GROUPS.formatted(column), Object[].class)
        .setParameter(1, span.from())
        .setParameter(2, span.until())
        .setParameter(3, span.storedUntil())
        .getResultList()
        .forEach(
            group ->
                categories
                    .of(dimension, group[0])
                    .forEach(category -> counts.merge(category, (Long) group[1], Long::sum)));
    return counts;
  }
}
