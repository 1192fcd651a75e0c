package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;

/**
 * What an installation needs before it has a tenant: the schemas of control, reporting, publication
 * and template, and the accounts of the cells. Laid at every start; what is there stays.
 */
final class Foundation {

  private static final String DATA_RIGHTS = "SELECT, INSERT, UPDATE, DELETE";

  /** What is published is never changed and never taken away by an account of the server. */
  private static final String ADDING_RIGHTS = "SELECT, INSERT";

  /**
   * Five connections for each tenant being made (its lock, that of the template, and those of its
   * migrations), and all that the pools for the server's own schemas may hold.
   */
  private static final int OWN =
      5 * Provisioner.AT_A_TIME
          + ControlDatabase.CONNECTIONS
          + BatchDatabase.CONNECTIONS
          + DirectoryDatabase.CONNECTIONS
          + ReportingDatabase.CONNECTIONS
          + PublicationDatabase.CONNECTIONS;

  private final Cells cells;

  Foundation(Cells cells) {
    this.cells = cells;
  }

  /** The schema of control, and the key that stands in it. */
  record Control(ControlDatabase database, InstallationKey key) {}

  /**
   * The control schema and its account. That account's password cannot stand in control, so it
   * follows from the key of the installation and is set anew at every start.
   *
   * @throws KeyUnavailable when the master key cannot be used
   */
  Control control(KeyServices services) throws SQLException {
    Cell cell = cells.control();
    String name = cells.names().control();
    try (Definer definer = Definer.locked(cell, name)) {
      definer.schema(name);
      Migrations.run(cell.provisioner(name), List.of("classpath:db/control"));
      InstallationKey key;
      try (Connection connection = cell.provisioner(name).getConnection()) {
        key = InstallationKey.readOrMake(connection, services);
      }
      String password = key.derivePassword(name);
      definer.account(name, password);
      definer.grant(DATA_RIGHTS, name, name);
      return new Control(new ControlDatabase(cell.dataSource(name, name, password)), key);
    }
  }

  /**
   * The other accounts and schemas. Reporting has no right on any tenant and may add to what is
   * published, publication may only read, directory reaches the report points there, batch reaches
   * only its own tables of control, and purge gets its rights with the first retention rule that
   * needs them.
   */
  void others(Accounts accounts, TenantEntities entities) throws SQLException {
    Names names = cells.names();
    try (Definer definer = Definer.locked(cells.control(), names.reporting())) {
      schemaWithAccount(definer, accounts, names.reporting(), DATA_RIGHTS);
      schemaWithAccount(definer, accounts, names.publication(), "SELECT");
      definer.grant(ADDING_RIGHTS, names.publication(), names.reporting());
      Cell cell = cells.control();
      Migrations.run(cell.provisioner(names.reporting()), List.of("classpath:db/reporting"));
      Migrations.run(cell.provisioner(names.publication()), List.of("classpath:db/publication"));
      definer.account(
          names.directory(), accounts.passwordOrNew(cells.controlName(), names.directory()));
      definer.grantTable(
          DATA_RIGHTS, names.publication(), DirectoryDatabase.TABLE, names.directory());
      definer.account(names.batch(), accounts.passwordOrNew(cells.controlName(), names.batch()));
      for (String table : BatchDatabase.TABLES) {
        definer.grantTable(DATA_RIGHTS, names.control(), table, names.batch());
      }
    }
    for (Cell cell : cells.all()) {
      try (Definer definer = Definer.locked(cell, names.template())) {
        TriggerRights.require(cell.name(), names.template(), definer.connection());
        definer.account(names.purge(), accounts.passwordOrNew(cell.name(), names.purge()));
        definer.account(names.template(), accounts.passwordOrNew(cell.name(), names.template()));
        definer.schema(names.template());
        definer.grant("SELECT", names.template(), names.template());
        migrateTemplate(cell, definer, entities);
      }
    }
  }

  private void schemaWithAccount(Definer definer, Accounts accounts, String name, String rights)
      throws SQLException {
    definer.schema(name);
    definer.account(name, accounts.passwordOrNew(cells.controlName(), name));
    definer.grant(rights, name, name);
  }

  /** The template holds no data, so one that does not migrate is made anew once. */
  private void migrateTemplate(Cell cell, Definer definer, TenantEntities entities)
      throws SQLException {
    String template = cells.names().template();
    List<String> all = entities.locations(true);
    try {
      Migrations.run(cell.provisioner(template), all);
    } catch (FlywayException broken) {
      definer.dropSchema(template);
      definer.schema(template);
      Migrations.run(cell.provisioner(template), all);
    }
  }

  /**
   * Connections this server may hold to the cell for its tenants: its share, less what it holds
   * itself in its pools for its own schemas and while it makes tenants ({@link
   * Provisioner#AT_A_TIME}).
   */
  static int budget(Cell cell, int replicas) throws SQLException {
    try (Connection connection = cell.provision()) {
      int most =
          Sql.one(connection, "SELECT @@max_connections", row -> row.getInt(1)).orElseThrow();
      int budget = most / replicas - OWN;
      if (budget < 1) {
        throw new TenancyRefused(
            "The database of cell "
                + cell.name()
                + " allows "
                + most
                + " connections, too few for "
                + replicas
                + " replicas",
            null);
      }
      return budget;
    }
  }
}
