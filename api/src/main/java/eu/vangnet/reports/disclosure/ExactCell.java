package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The exact count of one category, tenant by tenant. Never stored and never logged.
 *
 * @param category the code that is counted
 * @param contributions what each tenant of the country counts, in the same order for all cells
 */
public record ExactCell(String category, List<Long> contributions) {

  /** Copies the contributions. */
  public ExactCell {
    contributions = List.copyOf(contributions);
  }

  long count() {
    return contributions.stream().mapToLong(Long::longValue).sum();
  }

  int contributors() {
    return (int) contributions.stream().filter(count -> count > 0).count();
  }

  /** What is left without so many of the largest contributions. */
  long withoutLargest(int left) {
    return contributions.stream()
        .sorted(Comparator.reverseOrder())
        .skip(left)
        .mapToLong(Long::longValue)
        .sum();
  }

  /** Both together. */
  ExactCell plus(ExactCell other) {
    List<Long> sums = new ArrayList<>();
    for (int tenant = 0; tenant < contributions.size(); tenant++) {
      sums.add(contributions.get(tenant) + other.contributions.get(tenant));
    }
    return new ExactCell("sum", sums);
  }

  /** Without figures: this text may reach a log. */
  @Override
  public String toString() {
    return "exact cell " + category;
  }
}
