package eu.vangnet.upgrades;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.tenants.Sql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * All that a schema is: what two of them have in common when nobody can tell them apart.
 *
 * @param definitions tables with their columns, keys and constraints, and triggers, by name; not
 *     the history of the migrations, which is of the library's own making
 * @param rows what stands in the tables
 * @param history the scripts that were run, in their order, with their checksums
 */
public record SchemaPicture(
    Map<String, String> definitions, Map<String, List<String>> rows, List<String> history) {
  private static final String HISTORY = "schema_history";

  /** Takes it. */
  public static SchemaPicture of(String schema) {
    DatabaseAccess access = DatabaseUnderTest.access();
    try (Connection connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      connection.setCatalog(schema);
      return of(connection);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static SchemaPicture of(Connection connection) throws SQLException {
    Map<String, String> definitions = new TreeMap<>();
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table :
        Sql.list(
            connection,
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_name <> ?",
            row -> row.getString(1),
            HISTORY)) {
      Sql.list(
          connection,
          "SHOW CREATE TABLE `" + table + "`",
          row -> definitions.put(table, row.getString(2).replaceAll(" AUTO_INCREMENT=\\d+", "")));
      rows.put(
          table,
          Sql.list(connection, "SELECT * FROM `" + table + "`", SchemaPicture::text).stream()
              .sorted()
              .toList());
    }
    Sql.list(
        connection,
        "SELECT trigger_name, event_object_table, action_timing, event_manipulation, action_order,"
            + " action_statement FROM information_schema.triggers"
            + " WHERE trigger_schema = DATABASE()",
        row -> definitions.put("trigger " + row.getString(1), text(row)));
    List<String> history =
        Sql.list(
            connection,
            "SELECT script, checksum, success FROM schema_history ORDER BY installed_rank",
            SchemaPicture::text);
    return new SchemaPicture(definitions, rows, history);
  }

  private static String text(ResultSet row) throws SQLException {
    StringJoiner text = new StringJoiner(" | ");
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      text.add(String.valueOf(row.getString(column)));
    }
    return text.toString();
  }
}
