package eu.vangnet.privacy;

import eu.vangnet.tenants.SealBroken;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that the schema of a tenant holds, with every sealed column opened by the tenant's own
 * keys: what a search in the bare tables cannot see.
 *
 * @param tables the text of all rows, by table
 * @param unopened how many bytes of sealed columns the tenant's keys do not open, by table
 */
public record LegibleRows(Map<String, String> tables, Map<String, Integer> unopened) {

  public static LegibleRows of(TenantId tenant) {
    return TenantContext.<LegibleRows, RuntimeException>call(
        tenant,
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .read(em -> read(TenantDatabase.connection(em))));
  }

  /** The tables in which one of the words stands. */
  public List<String> holding(List<String> words) {
    return tables.entrySet().stream()
        .filter(table -> words.stream().anyMatch(table.getValue()::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static LegibleRows read(Connection connection) {
    LegibleRows all = new LegibleRows(new TreeMap<>(), new TreeMap<>());
    try {
      for (String table : names(connection)) {
        all.add(connection, table);
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = schema()")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void add(Connection connection, String table) throws SQLException {
    StringBuilder text = new StringBuilder();
    int closed = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        for (int number = 1; number <= columns.getColumnCount(); number++) {
          byte[] value = rows.getBytes(number);
          if (value != null && columns.getColumnLabel(number).equals("sealed")) {
            String opened = opened(table, rows.getString("id"), value);
            closed += opened.isEmpty() ? value.length : 0;
            text.append(opened).append('\n');
          } else if (value != null) {
            text.append(new String(value, StandardCharsets.UTF_8)).append('\n');
          }
        }
      }
    }
    tables.put(table, text.toString());
    unopened.put(table, closed);
  }

  private static String opened(String table, String row, byte[] sealed) {
    TenantKeys keys = Product.started().bean(TenantKeys.class);
    try {
      return new String(
          keys.open(sealed, new TenantKeys.Place(table, row, "sealed")), StandardCharsets.UTF_8);
    } catch (SealBroken closed) {
      return "";
    }
  }
}
