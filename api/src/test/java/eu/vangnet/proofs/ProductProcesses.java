package eu.vangnet.proofs;

import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.DemoIssuer;
import eu.vangnet.demo.DemoIssuer.DemoSubject;
import eu.vangnet.demo.EmbeddedDatabase;
import eu.vangnet.testing.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The product as {@code ./vangnet run} starts it: a server and a database, each a process of the
 * operating system, on one data folder. Made to be killed. One thread at a time.
 */
final class ProductProcesses implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration VALIDITY = Duration.ofHours(12);

  private final Path data;
  private final Path log;
  private final ProductCommand command;
  private final int port;
  private Optional<Process> server = Optional.empty();

  /**
   * Nothing runs yet.
   *
   * @param folder holds the data folder and the log
   * @param ahead classes that stand in front of the product's own
   */
  ProductProcesses(Path folder, Path... ahead) {
    Path whole = folder.toAbsolutePath().normalize();
    this.data = whole.resolve("data");
    this.log = whole.resolve("product.log");
    this.command = new ProductCommand(whole, ahead);
    this.port = freePort();
    stopLeftOvers(data);
  }

  /** Takes away what an earlier proof has left in a folder, running or not. */
  static void clear(Path folder) {
    stopLeftOvers(folder.toAbsolutePath().normalize().resolve("data"));
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path data() {
    return data;
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** How to run further commands of the product on the same data. */
  ProductCommand command() {
    return command;
  }

  /** Starts it, with further options of its Java, and does not wait. */
  void launch(String... options) {
    server =
        Optional.of(
            command.start(
                log,
                List.of(options),
                Stream.of("run", "--data", data.toString(), "--port", Integer.toString(port))));
  }

  /** Starts it; how long it took until it answered that it is well. */
  Duration start(String... options) {
    long begun = System.nanoTime();
    launch(options);
    awaitHealth();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Waits until the server says that it is well. */
  void awaitHealth() {
    await(this::isWell);
  }

  /** Waits until the samples are in, which a server brings in that is well already. */
  void awaitSamples() {
    await(() -> ProductCommand.said(log).contains("Vangnet answers at"));
  }

  private void await(BooleanSupplier reached) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean()) {
      if (!server.orElseThrow().isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("The product does not answer: " + ProductCommand.said(log));
      }
      pause(Duration.ofMillis(50));
    }
  }

  private boolean isWell() {
    try {
      return Call.to(base()).get("/health").status() == 200;
    } catch (UncheckedIOException noAnswer) {
      return false;
    }
  }

  /** The database's process, if it runs. */
  Optional<ProcessHandle> database() {
    return server.stream()
        .flatMap(Process::children)
        .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
        .findFirst();
  }

  /** {@code kill -9} of the server alone. */
  void killServer() {
    server.ifPresent(
        process -> {
          process.destroyForcibly();
          process.onExit().join();
        });
  }

  /** {@code kill -9} of the database alone; the server is expected to start it again. */
  void killDatabase() {
    database().ifPresent(ProductProcesses::kill);
  }

  /** {@code kill -9} of both. */
  void killBoth() {
    Optional<ProcessHandle> database = database();
    server.ifPresent(Process::destroyForcibly);
    database.ifPresent(ProductProcesses::kill);
    killServer();
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** A token of the demo for a role of a tenant. */
  String token(String tenant, String role) {
    return DemoIssuer.existingIn(new DemoFolder(data), Clock.systemUTC())
        .orElseThrow()
        .token(DemoSubject.of(tenant, role), VALIDITY);
  }

  /** Asks the server to end, which ends the database too. */
  @Override
  public void close() {
    server.ifPresent(
        process -> {
          process.destroy();
          try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
              throw new AssertionError("The server does not end when asked to");
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    stopLeftOvers(data);
  }

  private static void stopLeftOvers(Path data) {
    new DemoFolder(data).runningServer().ifPresent(left -> left.stop(Duration.ofSeconds(30)));
    EmbeddedDatabase.stop(data);
  }

  static void pause(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
