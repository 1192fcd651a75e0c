package eu.vangnet.batch.moving;

import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.ProductLine;
import eu.vangnet.testing.TestIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** Nothing but an address: no key, no schema, no tenant. */
  public SecondInstallation() {
    try {
      folder = Files.createTempDirectory("second-installation");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    log = folder.resolve("log.txt");
  }

  /** One that accepts an issuer, with the tables that an earlier release left. */
  public static SecondInstallation left(Issuer issuer, TenantEntities release) {
    SecondInstallation second = new SecondInstallation();
    second.done("master-key", "--file", second.key().toString());
    second.looked(
        release,
        (tenancy, found) -> {
          tenancy.issuers().register(issuer);
          return found;
        });
    return second;
  }

  /** One with a key and an operator, which believes an issuer and has no tenant else. */
  public static SecondInstallation believing(TestIssuer issuer) {
    SecondInstallation second = new SecondInstallation();
    second.done("master-key", "--file", second.key().toString());
    second.makeOperator();
    second.believe(issuer);
    return second;
  }

  /** Makes its operator, eu-operator. */
  public void makeOperator() {
    done(
        "operator",
        "--id",
        "eu-operator",
        "--name",
        "The operator",
        "--nuts",
        "EU",
        "--zone",
        "Europe/Brussels");
  }

  /** Registers an issuer by the keys that it shows, for tenants that are there already. */
  public void believe(TestIssuer issuer, String... tenants) {
    Path keys = file("keys.json", issuer.entry().jwks().getBytes(StandardCharsets.UTF_8));
    List<String> words =
        new ArrayList<>(List.of("issuer", "add", "--url", issuer.url(), "--jwks", keys.toString()));
    words.addAll(List.of("--audience", TestIssuer.AUDIENCE, "--algorithms", "ES256"));
    if (tenants.length > 0) {
      words.addAll(List.of("--tenant", String.join(",", tenants)));
    }
    done(words.toArray(String[]::new));
  }

  /** Carries a command out, which must go well. */
  public void done(String... words) {
    if (ended(process(words)) != 0) {
      throw new AssertionError("It did not go well: " + said());
    }
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

  /** Where its master key is, or will be. */
  public Path key() {
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
    try {
      return new ProcessBuilder(line().words(List.of(words)))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That of the product under test, with schemas, key and port of its own. */
  private ProductLine line() {
    ProductLine line = ProductLine.here();
    Map<String, String> configuration = line.configuration();
    configuration.put("vangnet.schema-prefix", prefix);
    configuration.put("vangnet.master-key.file", key().toString());
    configuration.put("vangnet.data", folder.resolve("data").toString());
    configuration.put("server.port", Integer.toString(port));
    configuration.put("server.host", "127.0.0.1");
    return line;
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
