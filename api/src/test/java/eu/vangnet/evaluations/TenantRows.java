package eu.vangnet.evaluations;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that stands in the schema of a tenant: table to rows, row to column and value as text,
 * bytes as hexadecimal digits.
 */
record TenantRows(Map<String, List<Map<String, String>>> tables) {

  static TenantRows of(TenantId tenant) {
    return TenantContext.<TenantRows, RuntimeException>call(
        tenant,
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .read(em -> read(TenantDatabase.connection(em))));
  }

  List<Map<String, String>> table(String name) {
    return tables.get(name);
  }

  private static TenantRows read(Connection connection) {
    try {
      Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
      for (String table : names(connection)) {
        all.put(table, rows(connection, "select * from " + table));
      }
      return new TenantRows(all);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    String sql =
        "select table_name as name from information_schema.tables where table_schema = database()";
    return rows(connection, sql).stream().map(row -> row.values().iterator().next()).toList();
  }

  private static List<Map<String, String>> rows(Connection connection, String sql)
      throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int number = 1; number <= result.getMetaData().getColumnCount(); number++) {
          Object value = result.getObject(number);
          String text =
              value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + value;
          row.put(result.getMetaData().getColumnLabel(number), text);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
