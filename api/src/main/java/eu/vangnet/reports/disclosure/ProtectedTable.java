package eu.vangnet.reports.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * What may be known of a table.
 *
 * @param measure what is counted
 * @param country ISO 3166-1 alpha-2, or {@link #ALL}
 * @param dimension by what it is counted
 * @param cells one for each category of the definition
 */
public record ProtectedTable(
    String measure, String country, String dimension, List<ProtectedCell> cells) {
  /** Stands for all countries together. */
  public static final String ALL = "all";

  /** Copies the cells. */
  public ProtectedTable {
    cells = List.copyOf(cells);
  }

  /** The sum of what is shown; empty when nothing is. */
  public Optional<Long> total() {
    return cells.stream().flatMap(cell -> cell.shown().stream()).reduce(Long::sum);
  }
}
