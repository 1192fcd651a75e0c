package eu.vangnet.reports.disclosure;

import java.util.Set;

/**
 * A sum that an attacker knows.
 *
 * @param cells the cells it adds up, by their number
 * @param value what it comes to
 */
record KnownSum(Set<Integer> cells, long value) {

  KnownSum {
    cells = Set.copyOf(cells);
  }

  /** Without figures: this text may reach a log. */
  @Override
  public String toString() {
    return "known sum of " + cells.size() + " cells";
  }
}
