package eu.vangnet.isolation;

import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the database holds for one tenant, seen through the tenant's own connection. */
record TenantRows(Product product, MarkedTenant tenant) {

  /** Something done with a tenant's own connection. */
  @FunctionalInterface
  interface OnConnection<T> {
    T apply(Connection connection) throws SQLException;
  }

  /** Every value of every row of every table, as text. */
  String all() {
    return onConnection(
        connection -> {
          StringBuilder all = new StringBuilder();
          for (String table : tables(connection)) {
            append(connection, table, all);
          }
          return all.toString();
        });
  }

  <T> T onConnection(OnConnection<T> work) {
    TenantDatabase database = product.bean(TenantDatabase.class);
    return TenantContext.call(
        tenant.id(),
        () ->
            database.read(
                em -> {
                  try {
                    return work.apply(TenantDatabase.connection(em));
                  } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                  }
                }));
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = schema()")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static void append(Connection connection, String table, StringBuilder all)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          byte[] value = rows.getBytes(column);
          all.append(value == null ? "" : new String(value, StandardCharsets.UTF_8)).append(' ');
        }
      }
    }
  }
}
