package eu.vangnet.batch.quarterly;

import eu.vangnet.reports.definitions.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of one tenant, as they are sealed in its schema. Never logged. */
public record TenantFigures(List<Count> counts) {

  /** Copies the counts. */
  public TenantFigures {
    counts = List.copyOf(counts);
  }

  /** One count. */
  public record Count(String measure, String dimension, String category, long count) {
    @Override
    public String toString() {
      return "count of " + measure;
    }
  }

  /** Takes up tables one by one. */
  static final class Counting {
    private final List<Count> counts = new ArrayList<>();

    /** Counts of a table; a code that the definition does not know counts in its last category. */
    Counting add(Breakdown table, Map<String, Long> found) {
      Map<String, Long> known = new TreeMap<>();
      found.forEach((code, count) -> known.merge(table.category(code), count, Long::sum));
      known.forEach(
          (category, count) ->
              counts.add(new Count(table.measure(), table.dimension(), category, count)));
      return this;
    }

    TenantFigures done() {
      return new TenantFigures(counts);
    }
  }

  /** What this tenant counts in that place; nothing is zero. */
  long of(Breakdown table, String category) {
    return counts.stream()
        .filter(count -> count.measure().equals(table.measure()))
        .filter(count -> count.dimension().equals(table.dimension()))
        .filter(count -> count.category().equals(category))
        .mapToLong(Count::count)
        .sum();
  }

  /** Without figures: this text may reach a log. */
  @Override
  public String toString() {
    return "figures of a tenant";
  }
}
