package eu.vangnet.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server for the demo and the tests: security on, loopback only, everything under
 * one data folder.
 *
 * <p>It survives restarts. After a kill -9 of the Java process the database it left behind is
 * recognised by its process file and stopped first; after a kill -9 of the database alone it is
 * started again under the same address. All methods may be called from any thread.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());
  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(20);

  private final DatabaseFolder folder;
  private final DatabaseProgram program;
  private final DatabaseAccess access;
  private Process process;
  private boolean closing;

  private EmbeddedDatabase(DatabaseFolder folder, DatabaseProgram program, DatabaseAccess access) {
    this.folder = folder;
    this.program = program;
    this.access = access;
  }

  /**
   * Starts the database of the data folder, creating it the first time, and returns when it
   * answers.
   *
   * @throws DatabaseFailure if it cannot be started; the message names the log
   */
  public static EmbeddedDatabase start(Path data) {
    return start(data, new DatabaseFolder(data).base());
  }

  /** The same with the programs unpacked to a folder that several data folders share. */
  public static EmbeddedDatabase start(Path data, Path programs) {
    DatabaseFolder folder = new DatabaseFolder(data);
    try {
      folder.prepare();
      leftBehind(folder).ifPresent(orphan -> orphan.stop(STOP));
      DatabaseProgram program =
          new DatabaseProgram(
              folder, DatabaseBinaries.unpackedIn(programs.toAbsolutePath().normalize()));
      if (!Files.exists(folder.complete())) {
        program.install();
      }
      DatabaseAccess access = folder.access();
      if (!DatabaseFolder.isFree(folder.port())) {
        access = folder.moveToFreePort();
      }
      EmbeddedDatabase database = new EmbeddedDatabase(folder, program, access);
      database.launch();
      return database;
    } catch (IOException e) {
      throw new DatabaseFailure("The embedded database cannot use the data folder " + data, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseFailure("The start of the embedded database was interrupted", e);
    }
  }

  /** The database process of a data folder whose Java process is gone, if there is one. */
  static Optional<RecordedProcess> leftBehind(DatabaseFolder folder) {
    return RecordedProcess.read(folder.processId(), DatabaseProgram.mark(folder));
  }

  /** How to reach the database of a data folder that another process has started, if it runs. */
  public static Optional<DatabaseAccess> running(Path data) {
    DatabaseFolder folder = new DatabaseFolder(data);
    return leftBehind(folder)
        .map(
            running -> {
              try {
                return folder.access();
              } catch (IOException e) {
                throw new DatabaseFailure("The data folder " + data + " cannot be read", e);
              }
            });
  }

  /** Stops the database of a data folder from outside; false if none was running. */
  public static boolean stop(Path data) {
    Optional<RecordedProcess> running = leftBehind(new DatabaseFolder(data));
    running.ifPresent(found -> found.stop(STOP));
    return running.isPresent();
  }

  /** How to reach it as the account that may do everything. */
  public DatabaseAccess access() {
    return access;
  }

  /** The number of the database's process: what a proof kills. */
  public synchronized long processNumber() {
    return process.pid();
  }

  private synchronized void launch() throws IOException, InterruptedException {
    process = program.run(access);
    awaitAnswer();
    Files.deleteIfExists(folder.firstAccount());
    process
        .onExit()
        .thenAcceptAsync(
            ended -> relaunch(), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
  }

  private void awaitAnswer() throws InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        process.destroyForcibly();
        throw new DatabaseFailure("The embedded database did not start; see " + folder.log());
      }
      Thread.sleep(50);
    }
  }

  private boolean answers() {
    try (var connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private synchronized void relaunch() {
    if (closing) {
      return;
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "The embedded database ended with code {0} and is started again",
        process.exitValue());
    try {
      launch();
    } catch (IOException | DatabaseFailure e) {
      LOG.log(System.Logger.Level.ERROR, "The embedded database could not be started again", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Leaves the process alone, as a killed server would. */
  synchronized void forget() {
    closing = true;
  }

  /** Stops the database in good order. */
  @Override
  public synchronized void close() {
    closing = true;
    process.destroy();
    try {
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
