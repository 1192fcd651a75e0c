package eu.vangnet.batch.moving;

import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/**
 * An installation beside the product under test: schemas, accounts, master key and processes of its
 * own, and not one tenant. It is used through its commands and over HTTP.
 */
public final class SecondInstallation implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;
  private static final TenantEntities TABLES_ONLY =
      new TenantEntities(
          List.of(), List.of("classpath:db/tenant/all"), List.of("classpath:db/tenant/cases"));

  private final String prefix = "s" + UUID.randomUUID().toString().substring(0, 8);
  private final Path folder;
  private final Path log;
  private final int port = freePort();
  private final List<Process> servers = new ArrayList<>();

  /** Empty, but for an issuer that it accepts. */
  public SecondInstallation(Issuer issuer) {
    this(issuer, TABLES_ONLY);
  }

  /** The same as an earlier release left it. */
  public SecondInstallation(Issuer issuer, TenantEntities release) {
    try {
      folder = Files.createTempDirectory("second-installation");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    log = folder.resolve("log.txt");
    looked(
        release,
        (tenancy, second) -> {
          tenancy.issuers().register(issuer);
          return second;
        });
  }

  /** Looks into its databases while none of its servers need run. */
  public <T> T looked(BiFunction<Tenancy, SecondInstallation, T> look) {
    return looked(TABLES_ONLY, look);
  }

  /** The same as a release that keeps other tables. */
  public <T> T looked(TenantEntities release, BiFunction<Tenancy, SecondInstallation, T> look) {
    try (Tenancy tenancy = DatabaseUnderTest.tenancy(prefix, key(), release, Clock.systemUTC())) {
      return look.apply(tenancy, this);
    }
  }

  private Path key() {
    return folder.resolve("master.key");
  }

  /** A file of its own. */
  public Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins to bring in an export. */
  public Process importing(Path export, Path key) {
    return process("import", export.toString(), "--key", key.toString());
  }

  /** Brings in an export; the code that the command ends with. */
  public int imports(Path export, Path key) {
    return ended(importing(export, key));
  }

  /** Waits for a command to end. */
  public int ended(Process command) {
    try {
      if (!command.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("It does not end: " + said());
      }
      return command.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts its server and waits until it is well. */
  public Call serve() {
    Process server = launch();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isWell()) {
      if (!server.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("It does not serve: " + said());
      }
      pause();
    }
    return call();
  }

  /** Starts its server and does not wait. */
  public Process launch() {
    Process server = process("serve");
    servers.add(server);
    return server;
  }

  /** A call to its server. */
  public Call server() {
    return call();
  }

  /** {@code kill -9} of its server. */
  public void killServer() {
    Process server = servers.removeLast();
    server.destroyForcibly();
    ended(server);
  }

  /** The first part of the names of its schemas. */
  public String prefix() {
    return prefix;
  }

  /** The name of a tenant's schema. */
  public String schema(TenantId tenant) {
    return prefix + "_t_" + tenant.value().replace('-', '_');
  }

  private Call call() {
    return Call.to(URI.create("http://127.0.0.1:" + port));
  }

  /** Everything that its processes said. */
  public String said() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether its server answers that it is well. */
  public boolean isWell() {
    try {
      return call().get("/health").status() == 200;
    } catch (UncheckedIOException noAnswer) {
      return false;
    }
  }

  private Process process(String... words) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("--sun-misc-unsafe-memory-access=allow");
    line.add("--add-opens=java.base/java.security=ALL-UNNAMED");
    configuration().forEach((name, value) -> line.add("-D" + name + "=" + value));
    line.add("-cp");
    line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    line.add("eu.vangnet.Main");
    line.addAll(List.of(words));
    try {
      return new ProcessBuilder(line)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That of the product under test, with schemas, key and port of its own. */
  private Map<String, String> configuration() {
    Map<String, String> configuration = new TreeMap<>();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("vangnet.") && !name.startsWith("vangnet.test."))
        .forEach(name -> configuration.put(name, System.getProperty(name)));
    configuration.put("vangnet.schema-prefix", prefix);
    configuration.put("vangnet.master-key.file", key().toString());
    configuration.put("vangnet.data", folder.resolve("data").toString());
    configuration.put("server.port", Integer.toString(port));
    configuration.put("server.host", "127.0.0.1");
    return configuration;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    servers.forEach(Process::destroyForcibly);
  }
}
