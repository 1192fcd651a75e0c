package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of one schema to the present version. */
final class Migrations {

  private static final String HISTORY = "schema_history";

  private Migrations() {}

  /**
   * Runs what is missing. A migration that failed before is tried again: the database has no
   * transaction around definitions, so a script that can fail half-way must be repeatable.
   */
  static void run(DataSource provisioner, List<String> locations) throws SQLException {
    forgetFailures(provisioner);
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(provisioner)
        .locations(locations.toArray(String[]::new))
        .table(HISTORY)
        .createSchemas(false)
        .cleanDisabled(true)
        .placeholderReplacement(false)
        .validateMigrationNaming(true)
        .failOnMissingLocations(true)
        .load()
        .migrate();
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
