package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of one schema to the present version. */
final class Migrations {

  /** The table that remembers what was run. */
  static final String HISTORY = "schema_history";

  private Migrations() {}

  /**
   * Runs what is missing. A script that failed or was interrupted before is taken up at the
   * statement where it stopped ({@link ScriptProgress}).
   */
  static void run(DataSource provisioner, List<String> locations) throws SQLException {
    forgetFailures(provisioner);
    configured(provisioner, locations).callbacks(new ScriptProgress()).load().migrate();
    try (Connection connection = provisioner.getConnection()) {
      ScriptNote.forget(connection);
    }
  }

  /**
   * Runs all in a schema that was just made and serves nobody before it is whole. Whoever is
   * interrupted here drops it and begins anew, so the time that notes would take is saved.
   */
  static void runAnew(DataSource provisioner, List<String> locations) {
    flyway(provisioner, locations).migrate();
  }

  /** What a schema has run when nothing is missing, each with its checksum. */
  static Set<String> resolved(DataSource provisioner, List<String> locations) {
    return Arrays.stream(flyway(provisioner, locations).info().all())
        .filter(migration -> migration.getState().isResolved())
        .map(migration -> done(migration.getScript(), migration.getChecksum()))
        .collect(Collectors.toSet());
  }

  /** The scripts that there are, in the order of their names. */
  static List<String> scripts(DataSource provisioner, List<String> locations) {
    return Arrays.stream(flyway(provisioner, locations).info().all())
        .filter(migration -> migration.getState().isResolved())
        .map(migration -> migration.getScript())
        .sorted()
        .toList();
  }

  /** What each of these schemas has run, all in one statement; each must have a history. */
  static Map<String, Set<String>> applied(Connection connection, List<String> schemas)
      throws SQLException {
    Map<String, Set<String>> applied = new HashMap<>();
    String sql =
        schemas.stream()
            .map(
                schema ->
                    "SELECT '%1$s', script, checksum, success FROM `%1$s`.%2$s"
                        .formatted(schema, HISTORY))
            .collect(Collectors.joining(" UNION ALL "));
    Sql.list(
        connection,
        sql,
        row ->
            applied
                .computeIfAbsent(row.getString(1), schema -> new HashSet<>())
                .add(
                    row.getBoolean(4)
                        ? done(row.getString(2), row.getObject(3, Integer.class))
                        : "a failure"));
    return applied;
  }

  private static String done(String script, Integer checksum) {
    return script + ' ' + checksum;
  }

  private static Flyway flyway(DataSource provisioner, List<String> locations) {
    return configured(provisioner, locations).load();
  }

  private static FluentConfiguration configured(DataSource provisioner, List<String> locations) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(provisioner)
        .locations(locations.toArray(String[]::new))
        .table(HISTORY)
        .createSchemas(false)
        .cleanDisabled(true)
        .placeholderReplacement(false)
        .validateMigrationNaming(true)
        .failOnMissingLocations(true);
  }

  private static void forgetFailures(DataSource provisioner) throws SQLException {
    try (Connection connection = provisioner.getConnection()) {
      boolean migrated =
          Sql.one(
                  connection,
                  "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE()"
                      + " AND table_name = ?",
                  row -> true,
                  HISTORY)
              .isPresent();
      if (migrated) {
        Sql.update(connection, "DELETE FROM " + HISTORY + " WHERE success = 0");
      }
    }
  }
}
