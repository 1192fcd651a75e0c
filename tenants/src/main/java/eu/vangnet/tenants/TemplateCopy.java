package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Gives a schema that was just made the tables, triggers and first rows of the template, which the
 * start has migrated. It ends where all migrations would end, in fewer definitions: those dominate
 * the time that a new tenant takes, because the database syncs its files for each.
 *
 * <p>Whoever copies holds the lock of the template, as whoever migrates it does: a table copied
 * before a migration would else come with a history from after it.
 */
final class TemplateCopy {
  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = ?"
          + " AND table_type = 'BASE TABLE' ORDER BY table_name";

  private static final String TRIGGERS =
      "SELECT trigger_name, action_timing, event_manipulation, event_object_table,"
          + " action_statement FROM information_schema.triggers WHERE trigger_schema = ?"
          + " ORDER BY event_object_table, action_order";

  private final Connection connection;
  private final String template;
  private final String schema;

  TemplateCopy(Definer definer, String template, String schema) {
    this.connection = definer.connection();
    this.template = template;
    this.schema = schema;
  }

  /**
   * Copies what is whole, the history of migrations last: what has one is whole.
   *
   * @return false, and nothing done, when migrations of the template have not come to their end
   */
  boolean make() throws SQLException {
    List<String> tables = Sql.list(connection, TABLES, row -> row.getString(1), template);
    if (!isWhole(tables)) {
      return false;
    }
    for (String table : tables) {
      if (!table.equals(Migrations.HISTORY)) {
        copy(table);
      }
    }
    for (String trigger : Sql.list(connection, TRIGGERS, this::trigger, template)) {
      Sql.define(connection, trigger);
    }
    copy(Migrations.HISTORY);
    return true;
  }

  /** One that is made anew may have been left without a history, or with an empty one. */
  private boolean isWhole(List<String> tables) throws SQLException {
    return tables.contains(Migrations.HISTORY)
        && !tables.contains(ScriptNote.TABLE)
        && Migrations.applied(connection, List.of(template)).containsKey(template);
  }

  private void copy(String table) throws SQLException {
    Sql.define(
        connection,
        "CREATE TABLE `%1$s`.`%2$s` LIKE `%3$s`.`%2$s`".formatted(schema, table, template));
    Sql.update(
        connection,
        "INSERT INTO `%1$s`.`%2$s` SELECT * FROM `%3$s`.`%2$s`".formatted(schema, table, template));
  }

  private String trigger(ResultSet row) throws SQLException {
    return "CREATE TRIGGER `%1$s`.`%2$s` %3$s %4$s ON `%1$s`.`%5$s` FOR EACH ROW %6$s"
        .formatted(
            schema,
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5));
  }
}
