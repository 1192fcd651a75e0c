package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a cell lets triggers be made and run. The journal stands on them: without one of the two
 * a start would succeed, and then every request would fail with a message nobody understands.
 */
final class TriggerRights {

  private TriggerRights() {}

  /**
   * Looks before anything is made.
   *
   * @param template the schema whose triggers stand for those of all tenants
   * @throws TenancyRefused saying what is to be set or kept
   */
  static void require(String cell, String template, Connection connection) throws SQLException {
    requireThatTheyCanBeMade(cell, connection);
    requireThatTheyCanRun(cell, template, connection);
  }

  private static void requireThatTheyCanBeMade(String cell, Connection connection)
      throws SQLException {
    Map<String, String> variables =
        Sql.list(
                connection,
                "SHOW VARIABLES WHERE Variable_name IN ('log_bin',"
                    + " 'log_bin_trust_function_creators')",
                row -> Map.entry(row.getString(1), row.getString(2)))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    boolean logged = "ON".equals(variables.get("log_bin"));
    boolean trusted = "ON".equals(variables.get("log_bin_trust_function_creators"));
    boolean mighty =
        Sql.one(
                connection,
                "SELECT 1 FROM information_schema.user_privileges WHERE privilege_type = 'SUPER'",
                row -> true)
            .isPresent();
    if (logged && !trusted && !mighty) {
      throw new TenancyRefused(
          "Set log_bin_trust_function_creators=1 on the database of cell "
              + cell
              + ": it keeps a binary log, and without this setting it refuses triggers",
          null);
    }
  }

  /** A trigger runs with the rights of the account that made it, and not at all without it. */
  private static void requireThatTheyCanRun(String cell, String template, Connection connection)
      throws SQLException {
    List<String> gone =
        Sql.list(
            connection,
            "SELECT DISTINCT definer FROM information_schema.triggers WHERE trigger_schema = ?"
                + " AND definer NOT IN (SELECT REPLACE(grantee, CHAR(39), '')"
                + " FROM information_schema.user_privileges)",
            row -> row.getString(1),
            template);
    if (!gone.isEmpty()) {
      throw new TenancyRefused(
          "Make the account "
              + gone.getFirst()
              + " again on the database of cell "
              + cell
              + ": it made the triggers of the journal, and they run with its rights",
          null);
    }
  }
}
