package eu.vangnet.proofs;

import eu.vangnet.reports.EverythingStored;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A hand on the database of a running product, as the owner of the server: it holds tables so that
 * the product stops exactly where a proof wants to kill it, and puts rows in while no server runs.
 */
final class TableLocks implements AutoCloseable {
  private final Connection connection;

  private TableLocks(Connection connection) {
    this.connection = connection;
  }

  static TableLocks on(Path data) {
    Properties stored = new Properties();
    try (Reader reader = Files.newBufferedReader(data.resolve("database.properties"))) {
      stored.load(reader);
      return new TableLocks(
          DriverManager.getConnection(
              "jdbc:mysql://127.0.0.1:" + stored.getProperty("port"),
              "provisioner",
              stored.getProperty("password")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Nobody else reads or writes these tables until this is closed or told to let go. */
  void hold(List<String> tables) {
    execute(
        "LOCK TABLES "
            + tables.stream().map(table -> table + " WRITE").collect(Collectors.joining(", ")));
  }

  /** The same for those who write; they can be read all the time. */
  void holdWriters(List<String> tables) {
    execute(
        "LOCK TABLES "
            + tables.stream().map(table -> table + " READ").collect(Collectors.joining(", ")));
  }

  void letGo() {
    execute("UNLOCK TABLES");
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** The first column of all rows. */
  List<String> texts(String query) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  /** Where a number stands: schema, table and column. */
  List<String> placesOf(long number) {
    try {
      return EverythingStored.placesOf(connection, number, "vangnet");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
