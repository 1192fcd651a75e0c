package eu.vangnet.bench.installation;

import eu.vangnet.bench.BenchFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a JVM of its own. */
public final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final int port;
  private final Path log;
  private final Duration startTime;

  private ServerProcess(Process process, int port, Path log, Duration startTime) {
    this.process = process;
    this.port = port;
    this.log = log;
    this.startTime = startTime;
  }

  /**
   * Starts it and waits for its first answer.
   *
   * @param options of the JVM; system properties among them
   * @param words the class path, the main class and its arguments
   * @param port where it will listen
   * @param health what is asked until it answers 200
   */
  public record Start(
      List<String> options, List<String> words, int port, String health, Path log) {}

  /** Starts and waits. */
  public static ServerProcess start(Start start) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("--sun-misc-unsafe-memory-access=allow");
    // The library of batch jobs looks into it.
    line.add("--add-opens=java.base/java.security=ALL-UNNAMED");
    line.addAll(start.options());
    line.add("-cp");
    line.addAll(start.words());
    long begun = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(start.log().toFile())
              .start();
      awaitAnswer(process, start, begun);
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      return new ServerProcess(process, start.port(), start.log(), took);
    } catch (IOException e) {
      throw new BenchFailure("A server cannot be started", e);
    }
  }

  private static void awaitAnswer(Process process, Start start, long begun) {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + start.port() + start.health()))
            .timeout(Duration.ofSeconds(5))
            .build();
    while (true) {
      try {
        if (client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
          process.destroyForcibly();
          throw new BenchFailure("A server does not start:\n" + said(start.log()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new BenchFailure("Interrupted");
      }
      pause(20);
    }
  }

  /** A port that nobody listens on now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** System properties as options of a JVM. */
  public static List<String> properties(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(property -> "-D" + property.getKey() + '=' + property.getValue())
        .sorted()
        .toList();
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** From the start of its process to its first answer. */
  public Duration startTime() {
    return startTime;
  }

  /** Its process. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Everything it has said. */
  public String said() {
    return said(log);
  }

  private static String said(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("Interrupted");
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
