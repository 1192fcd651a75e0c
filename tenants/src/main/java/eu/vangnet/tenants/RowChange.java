package eu.vangnet.tenants;

import java.util.Map;

/**
 * What a unit of work changed in a row with a sealed column: only what differs, by the names of the
 * entity's fields, with values as they are mapped. The sealed column is given sealed.
 *
 * @param table where the row stands
 * @param row its key
 * @param before the values that were; what was absent is absent here too
 * @param after the values that are
 */
public record RowChange(
    String table, String row, Map<String, Object> before, Map<String, Object> after) {

  public RowChange {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
