package eu.vangnet.demo;

import eu.vangnet.tenants.CellSettings;
import eu.vangnet.tenants.MasterKey;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenancySettings;
import eu.vangnet.tenants.TenantEntities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The one database server of this test JVM: the one named by {@code vangnet.test.database.url},
 * {@code .user} and {@code .password}, else an embedded one under {@code target}, started once and
 * stopped when the JVM ends.
 *
 * <p>Tests keep apart by the schema prefix they choose.
 */
public final class DatabaseUnderTest {

  private static final DatabaseAccess ACCESS = find();

  private DatabaseUnderTest() {}

  /** How to reach it as the account that may create schemas and accounts. */
  public static DatabaseAccess access() {
    return ACCESS;
  }

  /** Whether it is a server that the caller of the tests named. */
  public static boolean isExternal() {
    return !System.getProperty("vangnet.test.database.url", "").isBlank();
  }

  /** A tenancy of a test's own on it, with the schemas and the key file that the test chose. */
  public static Tenancy tenancy(
      String prefix, Path masterKey, TenantEntities entities, Clock clock) {
    MasterKey.createIfAbsent(masterKey);
    CellSettings cell = new CellSettings("main", ACCESS.url(), ACCESS.user(), ACCESS.password());
    return Tenancy.open(
        new TenancySettings(prefix, List.of(cell), "main", masterKey, 1, Duration.ofSeconds(60)),
        entities,
        clock);
  }

  /** The same with a key file that nobody else knows. */
  public static Tenancy tenancy(String prefix, TenantEntities entities, Clock clock) {
    try {
      Path folder = Files.createTempDirectory("tenancy-test");
      return tenancy(prefix, folder.resolve("master.key"), entities, clock);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static DatabaseAccess find() {
    if (isExternal()) {
      return new DatabaseAccess(
          System.getProperty("vangnet.test.database.url"),
          System.getProperty("vangnet.test.database.user"),
          System.getProperty("vangnet.test.database.password"));
    }
    Path target = Path.of("target").toAbsolutePath();
    Path data =
        target.resolve("test-databases").resolve(Long.toString(ProcessHandle.current().pid()));
    EmbeddedDatabase database =
        EmbeddedDatabase.start(data, target.resolve("test-database-programs"));
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "test-database-stop"));
    hurry(database.access());
    return database.access();
  }

  /**
   * Tests may lose what they wrote when the machine stops; the database need not wait for its disk
   * at each commit and at each of the hundred tables of a tenant. A killed process loses nothing.
   */
  private static void hurry(DatabaseAccess access) {
    try (Connection connection =
            DriverManager.getConnection(access.url(), access.user(), access.password());
        Statement statement = connection.createStatement()) {
      statement.execute("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
      statement.execute("SET GLOBAL sync_frm = OFF");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
