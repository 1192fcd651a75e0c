package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Defines schemas and accounts on one cell, as its provisioner, holding a named lock of the server
 * so that two of us never define the same thing at once. The lock ends with the connection, hence
 * also with a crash.
 */
final class Definer implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");
  private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{20,}");

  private final Connection connection;

  private Definer(Connection connection) {
    this.connection = connection;
  }

  static Definer locked(Cell cell, String name) throws SQLException {
    Connection connection = cell.provision();
    boolean held = false;
    try {
      held =
          Sql.one(
                  connection,
                  "SELECT GET_LOCK(?, ?)",
                  row -> row.getInt(1) == 1,
                  name,
                  PATIENCE_SECONDS)
              .orElse(false);
      if (!held) {
        throw new SQLException("Another server has been working on " + name + " for too long");
      }
      return new Definer(connection);
    } finally {
      if (!held) {
        connection.close();
      }
    }
  }

  /**
   * Texts compare letter by letter, on MySQL and MariaDB alike, so that keys and cursors have one
   * order everywhere; nothing we search by has capitals that do not matter.
   */
  void schema(String name) throws SQLException {
    Sql.define(
        connection,
        "CREATE SCHEMA IF NOT EXISTS "
            + checked(name)
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
  }

  void dropSchema(String name) throws SQLException {
    Sql.define(connection, "DROP SCHEMA IF EXISTS " + checked(name));
  }

  void account(String name, String password) throws SQLException {
    if (!PASSWORD.matcher(password).matches()) {
      throw new IllegalArgumentException("Not a password of ours");
    }
    String identified = "'" + checked(name) + "'@'%' IDENTIFIED BY '" + password + "'";
    Sql.define(connection, "CREATE USER IF NOT EXISTS " + identified);
    Sql.define(connection, "ALTER USER " + identified);
  }

  void dropAccount(String name) throws SQLException {
    Sql.define(connection, "DROP USER IF EXISTS '" + checked(name) + "'@'%'");
  }

  /**
   * Gives rights on one schema. An underscore is a wildcard in GRANT: without the backslash the
   * account of {@code nl-a-b} could enter the schema of {@code nl-axb}.
   */
  void grant(String rights, String schema, String account) throws SQLException {
    Sql.define(connection, "GRANT " + rights + " ON " + onExactly(schema, account));
  }

  /** The schema and the account of a grant, as the server also tells them. */
  static String onExactly(String schema, String account) {
    String exactly = checked(schema).replace("_", "\\_");
    return "`" + exactly + "`.* TO '" + checked(account) + "'@'%'";
  }

  /** Gives rights on one table. Here the schema's name is taken as it stands, without wildcards. */
  void grantTable(String rights, String schema, String table, String account) throws SQLException {
    Sql.define(
        connection,
        "GRANT %s ON `%s`.`%s` TO '%s'@'%%'"
            .formatted(rights, checked(schema), table, checked(account)));
  }

  Connection connection() {
    return connection;
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a name of ours");
    }
    return name;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
