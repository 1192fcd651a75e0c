package eu.vangnet.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Keycloak as a process of its own, with a database in memory and the realm of the repository. */
final class KeycloakProcess implements AutoCloseable {
  static final String ADMIN = "administrator";
  private static final Path FOLDER = Path.of("..", ".vangnet", "keycloak");
  private static final Path REALM = Path.of("..", "helm", "keycloak", "vangnet-realm.json");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final String password = UUID.randomUUID().toString();
  private final Path log = Path.of("target", "keycloak.log").toAbsolutePath();
  private final int port = freePort();
  private final Process process;

  /**
   * Starts it and waits until it answers for the realm.
   *
   * @throws IllegalStateException when it cannot be started, with what it said last
   */
  KeycloakProcess() {
    Path home = unpacked();
    try {
      Path imported = Files.createDirectories(home.resolve("data/import"));
      Files.copy(
          REALM, imported.resolve("vangnet-realm.json"), StandardCopyOption.REPLACE_EXISTING);
      ProcessBuilder command =
          new ProcessBuilder(
                  home.resolve("bin/kc.sh").toString(),
                  "start-dev",
                  "--db=dev-mem",
                  "--cache=local",
                  "--http-host=127.0.0.1",
                  "--http-port=" + port,
                  "--import-realm")
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      command.environment().put("JAVA_HOME", System.getProperty("java.home"));
      command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms96m -Xmx512m");
      command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
      command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "keycloak-stop"));
    awaitRealm();
  }

  /** Where it answers. */
  URI base() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The realm's {@code iss}. */
  String issuer() {
    return base() + "/realms/vangnet";
  }

  String password() {
    return password;
  }

  private static Path unpacked() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(folder -> Files.isExecutable(folder.resolve("bin/kc.sh")))
          .findFirst()
          .map(folder -> folder.toAbsolutePath().normalize())
          .orElseThrow(() -> new IllegalStateException("no Keycloak in " + FOLDER));
    } catch (IOException e) {
      throw new IllegalStateException(
          "The build has not unpacked Keycloak into "
              + FOLDER
              + "; run `mvn verify` with a network.",
          e);
    }
  }

  private void awaitRealm() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("Keycloak does not start:\n" + said());
      }
      pause();
    }
  }

  private boolean answers() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(30))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String said() {
    try {
      String whole = Files.readString(log);
      return whole.substring(Math.max(0, whole.length() - 4_000));
    } catch (IOException e) {
      return "and left no log";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
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

  /** The script is the parent of the Java process. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
