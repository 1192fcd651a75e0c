package eu.vangnet.reports.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every tenant takes its own counts off a sum that it knows: ten others are left, and the most that
 * any one of them can hold is a tenth above what it holds, or more. Shares no code with the
 * product.
 */
final class InsidersAttack {
  private final Map<String, ExactCell> exact;

  /**
   * Knows the truth, to judge what each tenant finds.
   *
   * @param exact by country|dimension|category
   */
  InsidersAttack(Map<String, ExactCell> exact) {
    this.exact = exact;
  }

  /** Fails when a tenant learns too much from the sum of these cells. */
  void on(Collection<String> cells) {
    List<Long> counts = counts(cells);
    long sum = counts.stream().mapToLong(Long::longValue).sum();
    for (int own = 0; own < counts.size(); own++) {
      long others = sum - counts.get(own);
      assertThat(others).as("others than the own in %s", cells).isGreaterThanOrEqualTo(10);
      for (int other = 0; other < counts.size(); other++) {
        if (other != own) {
          assertThat(10 * others)
              .as("ten times the most that another can hold in %s", cells)
              .isGreaterThanOrEqualTo(11 * counts.get(other));
        }
      }
    }
  }

  /** Tenants of different countries are different tenants. */
  private List<Long> counts(Collection<String> cells) {
    Map<String, List<Long>> byCountry = new TreeMap<>();
    for (String cell : cells) {
      byCountry.merge(cell.split("\\|")[0], exact.get(cell).contributions(), InsidersAttack::added);
    }
    return byCountry.values().stream().flatMap(List::stream).toList();
  }

  private static List<Long> added(List<Long> some, List<Long> more) {
    List<Long> sums = new ArrayList<>();
    for (int tenant = 0; tenant < some.size(); tenant++) {
      sums.add(some.get(tenant) + more.get(tenant));
    }
    return sums;
  }
}
