package eu.vangnet.reports.disclosure;

import java.util.List;

/**
 * The exact counts of one measure in one country by one dimension, with a cell for each category of
 * the definition. Never stored and never logged.
 *
 * @param measure what is counted
 * @param country ISO 3166-1 alpha-2
 * @param dimension by what it is counted
 * @param cells all with contributions of the same tenants in the same order
 */
public record ExactTable(String measure, String country, String dimension, List<ExactCell> cells) {

  /** Copies the cells. */
  public ExactTable {
    cells = List.copyOf(cells);
  }

  /** Without figures: this text may reach a log. */
  @Override
  public String toString() {
    return String.join(" ", "exact table", measure, country, dimension);
  }
}
