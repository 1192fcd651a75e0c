package eu.vangnet.reports;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks through every column of every table of every schema of the product. */
public final class EverythingStored {
  private EverythingStored() {}

  /** A number that stands by itself, and not inside an identifier, a time or a longer number. */
  public static Pattern number(long wanted) {
    return Pattern.compile("(?<![0-9A-Za-z._-])" + wanted + "(?![0-9A-Za-z._-])");
  }

  /**
   * Where each of the numbers stands: schema, table and column. All are looked for at once, because
   * every table of every tenant is opened for it.
   */
  static Map<Long, List<String>> placesOf(Set<Long> wanted, String prefix) {
    DatabaseAccess access = DatabaseUnderTest.access();
    try (Connection connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      return placesOf(connection, wanted, prefix);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Where one number stands, on the database of a product that runs elsewhere. */
  public static List<String> placesOf(Connection connection, long wanted, String prefix)
      throws SQLException {
    return placesOf(connection, Set.of(wanted), prefix).get(wanted);
  }

  private static Map<Long, List<String>> placesOf(
      Connection connection, Set<Long> wanted, String prefix) throws SQLException {
    Map<Long, List<String>> places = new TreeMap<>();
    wanted.forEach(number -> places.put(number, new ArrayList<>()));
    Map<Long, Pattern> numbers = new TreeMap<>();
    wanted.forEach(number -> numbers.put(number, number(number)));
    for (String table : tables(connection, prefix)) {
      search(connection, table, numbers, places);
    }
    return places;
  }

  private static List<String> tables(Connection connection, String prefix) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT CONCAT('`', table_schema, '`.`', table_name, '`') FROM"
                    + " information_schema.tables WHERE table_schema LIKE '"
                    + prefix
                    + "%'")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static void search(
      Connection connection,
      String table,
      Map<Long, Pattern> numbers,
      Map<Long, List<String>> places)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          byte[] bytes = rows.getBytes(column);
          if (bytes != null) {
            String value = new String(bytes, StandardCharsets.ISO_8859_1);
            String place = table + " " + columns.getColumnName(column);
            numbers.forEach(
                (wanted, number) -> {
                  if (number.matcher(value).find()) {
                    places.get(wanted).add(place);
                  }
                });
          }
        }
      }
    }
  }
}
