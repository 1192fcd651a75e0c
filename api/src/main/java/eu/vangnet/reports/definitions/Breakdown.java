package eu.vangnet.reports.definitions;

import java.util.List;

/**
 * One table of a definition: a measure by a dimension.
 *
 * @param measure what is counted
 * @param dimension by what
 * @param categories all that a table shows, in their order; what is none of them counts as the last
 */
public record Breakdown(String measure, String dimension, List<String> categories) {

  /** Copies the categories. */
  public Breakdown {
    categories = List.copyOf(categories);
  }

  /** The category that a code counts in. */
  public String category(String code) {
    return categories.contains(code) ? code : categories.getLast();
  }
}
