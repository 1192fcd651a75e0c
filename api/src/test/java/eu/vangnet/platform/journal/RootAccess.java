package eu.vangnet.platform.journal;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements as the owner of the server, on one connection per schema; failures end the test. For
 * one thread.
 */
public final class RootAccess implements AutoCloseable {
  private static final List<String> TRIGGERS =
      List.of(
          "journal_entry_no_update",
          "journal_entry_no_delete",
          "journal_link_no_update",
          "journal_link_no_delete");

  private final DatabaseAccess access = DatabaseUnderTest.access();
  private final Map<String, Connection> connections = new HashMap<>();

  /** What a statement gives. */
  @FunctionalInterface
  private interface Work<T> {
    T on(Statement statement) throws SQLException;
  }

  /** Nothing is connected yet. */
  public RootAccess() {}

  /** Executes statements in this schema. */
  public void execute(String schema, String... statements) {
    for (String sql : statements) {
      on(schema, statement -> statement.execute(sql));
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
    return first(schema, query, 1);
  }

  /** How many statements of a kind the server has executed. */
  public long executed(String counter) {
    return Long.parseLong(first("mysql", "SHOW GLOBAL STATUS LIKE '" + counter + "'", 2));
  }

  private String first(String schema, String query, int column) {
    return on(
        schema,
        statement -> {
          try (ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(column);
          }
        });
  }

  private <T> T on(String schema, Work<T> work) {
    try (Statement statement =
        connections.computeIfAbsent(schema, this::connect).createStatement()) {
      return work.on(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Connection connect(String schema) {
    try {
      return DriverManager.getConnection(
          access.url() + "/" + schema, access.user(), access.password());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    for (Connection connection : connections.values()) {
      try {
        connection.close();
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
