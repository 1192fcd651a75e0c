package eu.vangnet.platform.journal;

import eu.vangnet.demo.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Statements as the owner of the server; failures end the test. */
public final class RootAccess implements AutoCloseable {
  private static final List<String> TRIGGERS =
      List.of(
          "journal_entry_no_update",
          "journal_entry_no_delete",
          "journal_link_no_update",
          "journal_link_no_delete");

  private final Connection connection;

  RootAccess(DatabaseAccess access) {
    try {
      connection = DriverManager.getConnection(access.url(), access.user(), access.password());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Executes statements in this schema; {@code @} in a statement is nothing special. */
  public void execute(String schema, String... statements) {
    try (Statement statement = connection.createStatement()) {
      connection.setCatalog(schema);
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Takes away what protects the tables, as an intruder with all rights would. */
  public void disarm(String schema) {
    for (String trigger : TRIGGERS) {
      execute(schema, "DROP TRIGGER IF EXISTS " + trigger);
    }
  }

  /** The one number that a query gives. */
  public long number(String schema, String query) {
    return Long.parseLong(text(schema, query));
  }

  /** The one text that a query gives. */
  public String text(String schema, String query) {
    try (Statement statement = connection.createStatement()) {
      connection.setCatalog(schema);
      try (ResultSet found = statement.executeQuery(query)) {
        found.next();
        return found.getString(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** How many statements of a kind the server has executed. */
  public long executed(String counter) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SHOW GLOBAL STATUS LIKE '" + counter + "'")) {
      found.next();
      return found.getLong(2);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
