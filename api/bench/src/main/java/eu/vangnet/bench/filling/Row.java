package eu.vangnet.bench.filling;

import eu.vangnet.bench.BenchFailure;
import eu.vangnet.tenants.TenantKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that the product wrote, as a pattern for others: all its columns, whichever there are, and
 * what its sealed column holds.
 */
record Row(String table, Map<String, Object> columns, byte[] secret) {

  /** The rows of a table, of the bound tenant, that belong to the pattern. */
  static List<Row> read(Connection connection, TenantKeys keys, String table, String where)
      throws SQLException {
    List<Row> found = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT * FROM " + table + " WHERE " + where);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Map<String, Object> columns = columns(rows);
        byte[] sealed = (byte[]) columns.get("sealed");
        found.add(new Row(table, columns, keys.open(sealed, place(table, columns.get("id")))));
      }
    }
    if (found.isEmpty()) {
      throw new BenchFailure("The product left no row in " + table);
    }
    return found;
  }

  private static Map<String, Object> columns(ResultSet row) throws SQLException {
    ResultSetMetaData names = row.getMetaData();
    Map<String, Object> columns = new LinkedHashMap<>();
    for (int place = 1; place <= names.getColumnCount(); place++) {
      columns.put(names.getColumnName(place), row.getObject(place));
    }
    return columns;
  }

  /** The same row under another id, with other values where some are given, sealed anew. */
  Row copy(Seal seal, String id, Map<String, Object> others) {
    Map<String, Object> copied = new LinkedHashMap<>(columns);
    copied.putAll(others);
    copied.put("id", id);
    copied.put("sealed", seal.of(secret, place(table, id)));
    return new Row(table, copied, secret);
  }

  static TenantKeys.Place place(String table, Object id) {
    return new TenantKeys.Place(table, id.toString(), "sealed");
  }
}
