package eu.vangnet.dump;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Every column of every table of every schema of the product, as who steals the database has it.
 */
final class Dump {
  private final Predicate<String> schemas;
  private final Needles needles;
  private final TreeSet<String> places = new TreeSet<>();
  private long bytes;
  private long columns;
  private int tables;

  private Dump(Predicate<String> schemas, Needles needles) {
    this.schemas = schemas;
    this.needles = needles;
  }

  /**
   * Searches.
   *
   * @param schemas which schemas of the product under test; their names without its prefix
   */
  static Dump searched(Predicate<String> schemas, Needles needles) {
    DatabaseAccess access = DatabaseUnderTest.access();
    Dump dump = new Dump(schemas, needles);
    try (Connection connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      for (String table : dump.tables(connection)) {
        dump.search(connection, table);
      }
      return dump;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Where something stands that must not: schema, table, column, and what it is. */
  List<String> places() {
    return List.copyOf(places);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return "%d tables, %d values, %d KiB searched for %d forms"
        .formatted(tables, columns, bytes >> 10, needles.count());
  }

  private List<String> tables(Connection connection) throws SQLException {
    String prefix = System.getProperty("vangnet.schema-prefix") + "_";
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_schema, table_name FROM information_schema.tables"
                    + " WHERE table_type = 'BASE TABLE' ORDER BY 1, 2")) {
      while (rows.next()) {
        String schema = rows.getString(1);
        if (schema.startsWith(prefix) && schemas.test(schema.substring(prefix.length()))) {
          found.add('`' + schema + "`.`" + rows.getString(2) + '`');
        }
      }
    }
    tables = found.size();
    return found;
  }

  private void search(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= width; column++) {
          byte[] value = rows.getBytes(column);
          if (value != null) {
            columns++;
            bytes += value.length;
            String place = table + ' ' + rows.getMetaData().getColumnName(column);
            needles.find(
                value, found -> places.add(place + ": " + found.replaceFirst("^\\d+ ", "")));
          }
        }
      }
    }
  }
}
