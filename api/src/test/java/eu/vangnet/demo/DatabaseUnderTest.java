package eu.vangnet.demo;

import java.nio.file.Path;

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
    return database.access();
  }
}
