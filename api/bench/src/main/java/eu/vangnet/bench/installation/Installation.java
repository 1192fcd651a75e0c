package eu.vangnet.bench.installation;

import eu.vangnet.tenants.CellSettings;
import eu.vangnet.tenants.MasterKey;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenancySettings;
import eu.vangnet.tenants.TenantEntities;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An installation of the product for measuring: one database server, one folder.
 *
 * @param folder holds data, master key and logs
 * @param heap of each server, the product's and the baseline's alike
 * @param sharing how many processes share the connections of the database server, this one included
 */
public record Installation(
    Distribution distribution,
    MysqlServer database,
    Path folder,
    String prefix,
    String heap,
    int sharing) {

  /** Libraries that tell of each step; held, because a logger that nobody holds forgets. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("com.zaxxer.hikari"));

  /** The database and the keys of the tenants, as the product itself uses them. */
  public Tenancy open() {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    MasterKey.createIfAbsent(masterKey());
    TenancySettings settings =
        new TenancySettings(
            prefix,
            List.of(new CellSettings("main", database.url(), database.user(), database.password())),
            "main",
            masterKey(),
            sharing,
            Duration.ofSeconds(60));
    TenantEntities tables =
        new TenantEntities(
            List.of(), List.of("classpath:db/tenant/all"), List.of("classpath:db/tenant/cases"));
    return Tenancy.open(settings, tables, Clock.systemUTC());
  }

  /** The product in production mode. */
  public ServerProcess product(String log, String... more) {
    return product(distribution.classPath(), log, more);
  }

  /** The product with the bench on its class path, which takes out what it is told to. */
  public ServerProcess variant(String log, String... more) {
    return product(distribution.ownClassPath(), log, more);
  }

  private ServerProcess product(String classPath, String log, String... more) {
    int port = ServerProcess.freePort();
    Map<String, String> properties = new LinkedHashMap<>(shared());
    properties.put("server.port", Integer.toString(port));
    properties.put("server.host", "127.0.0.1");
    properties.put("vangnet.data", folder.resolve("data").toString());
    properties.put("vangnet.modules.folder", distribution.modules().toString());
    properties.put("vangnet.modules.signers", distribution.modules().resolve("signers").toString());
    properties.put("vangnet.attachments.scanner", "none");
    // The client is to be slowed by the work and not by its allowance or its tenant's.
    properties.put("vangnet.limits.requests-per-minute", "10000000");
    properties.put("vangnet.limits.tenant-requests-per-minute", "10000000");
    return ServerProcess.start(
        new ServerProcess.Start(
            options(properties, more),
            List.of(classPath, "eu.vangnet.Main", "serve"),
            port,
            "/health",
            folder.resolve(log)));
  }

  /** The baseline, in a process of its own. */
  public ServerProcess baseline(BenchIssuer issuer, boolean audited) {
    int port = ServerProcess.freePort();
    Map<String, String> properties = new LinkedHashMap<>(shared());
    properties.put("bench.port", Integer.toString(port));
    properties.put("bench.folder", folder.toString());
    properties.put("bench.prefix", prefix);
    properties.put("bench.jwks", issuer.publicKeys());
    properties.put("bench.audited", Boolean.toString(audited));
    return ServerProcess.start(
        new ServerProcess.Start(
            options(properties),
            List.of(distribution.ownClassPath(), "eu.vangnet.bench.baseline.BaselineServer"),
            port,
            "/health",
            folder.resolve(audited ? "audited.log" : "bare.log")));
  }

  /** The installation that a child process is told of. */
  public static Installation ofProperties() {
    MysqlServer database =
        MysqlServer.running(
            System.getProperty("vangnet.cells.main.url"),
            System.getProperty("vangnet.cells.main.provisioner.user"),
            System.getProperty("vangnet.cells.main.provisioner.password"));
    return new Installation(
        Distribution.ofLauncher(),
        database,
        Path.of(System.getProperty("bench.folder")),
        System.getProperty("bench.prefix"),
        "",
        Integer.getInteger("vangnet.replicas"));
  }

  private Map<String, String> shared() {
    return Map.of(
        "vangnet.schema-prefix", prefix,
        "vangnet.master-key.file", masterKey().toString(),
        "vangnet.cells.main.url", database.url(),
        "vangnet.cells.main.provisioner.user", database.user(),
        "vangnet.cells.main.provisioner.password", database.password(),
        "vangnet.replicas", Integer.toString(sharing));
  }

  private List<String> options(Map<String, String> properties, String... more) {
    List<String> options = new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap));
    options.addAll(ServerProcess.properties(properties));
    options.addAll(List.of(more));
    return options;
  }

  private Path masterKey() {
    return folder.resolve("master-key.json");
  }
}
