package eu.vangnet.testing;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.platform.capabilities.Capabilities;
import eu.vangnet.platform.startup.ProductServer;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.MasterKey;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import io.helidon.microprofile.server.ServerCdiExtension;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The product, started once in this test JVM on a free port, on the embedded database or on the one
 * named by {@code vangnet.test.database.url}, under a schema prefix of its own. All tests share it
 * and keep apart by making their own tenants.
 */
public final class Product {
  /** From this loopback address a call comes as if a trusted proxy sent it. */
  public static final String PROXY = "127.0.0.9";

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final FakeVault VAULT = new FakeVault();
  private static final FakeClamd CLAMD = new FakeClamd();

  private final ProductServer server;
  private final TestClock clock = new TestClock();
  private final TestIssuer issuer = new TestIssuer("https://tests.vangnet.invalid/issuer", clock);

  private Product() {
    configure(DatabaseUnderTest.access());
    this.server = ProductServer.start();
    bean(Issuers.class).register(issuer.entry());
  }

  /** The product; started when first asked for. */
  public static Product started() {
    return Started.PRODUCT;
  }

  /** Where it answers, without a slash at the end. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** The key server that the product knows as "tests". */
  public FakeVault vault() {
    return VAULT;
  }

  /** The daemon that scans for it; whoever makes it unwell makes it well again. */
  public FakeClamd clamd() {
    return CLAMD;
  }

  /** Its clock. */
  public TestClock clock() {
    return clock;
  }

  /** The identity provider that speaks for all tenants made by {@link #tenant}. */
  public TestIssuer issuer() {
    return issuer;
  }

  /** One of its beans. */
  public <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }

  /** A new municipality in the Netherlands, with no modules. */
  public TenantId tenant() {
    return tenant(TenantKind.MUNICIPALITY, Map.of());
  }

  /** A new tenant with these modules, id to version. */
  public TenantId tenant(TenantKind kind, Map<String, String> modules) {
    return tenant("nl-t" + UUID.randomUUID().toString().substring(0, 8), kind, modules);
  }

  /** The tenant that is the operator here; the first test that needs one makes it. */
  public TenantId operator() {
    return bean(Tenants.class)
        .operator()
        .map(Tenant::id)
        .orElseGet(() -> tenant(TenantKind.OPERATOR, Map.of()));
  }

  /** A municipality of this name, with no modules. */
  public TenantId tenant(String name) {
    return tenant(name, TenantKind.MUNICIPALITY, Map.of());
  }

  /** A new tenant in a country, in one of its NUTS regions, with the module of that country. */
  public TenantId tenantIn(String country, String nuts, TenantKind kind) {
    String code = country.toLowerCase(Locale.ROOT);
    String name = code + "-t" + UUID.randomUUID().toString().substring(0, 8);
    return tenant(name, country, nuts, kind, Map.of("country-" + code, "1.0.0"));
  }

  private TenantId tenant(String name, TenantKind kind, Map<String, String> modules) {
    return tenant(name, "NL", "NL350", kind, modules);
  }

  private TenantId tenant(
      String name, String country, String nuts, TenantKind kind, Map<String, String> modules) {
    NewTenant wanted =
        new NewTenant(
            TenantId.of(name),
            "Gemeente " + name,
            kind,
            country,
            nuts,
            ZONE,
            List.of("nl", "en"),
            modules,
            Set.of(issuer.url()));
    TenantId id = bean(Tenants.class).create(wanted).id();
    // Most tests are about something else than who may close; those that are take this back.
    bean(Tenants.class).changeSetting(id, "closingPersons", "1");
    return id;
  }

  /** A token of somebody who works for the tenant itself. */
  public String token(TenantId tenant, Role... roles) {
    return issuer.sign(issuer.claims(tenant, roles).build());
  }

  /** A token of somebody who belongs to a partner organisation. */
  public String token(TenantId tenant, String organisation, Role... roles) {
    return issuer.sign(issuer.claims(tenant, roles).claim("organisation", organisation).build());
  }

  /** A capability that the tenant made for an object, whether or not anything was handed out. */
  public String capability(
      TenantId tenant, CapabilityOperation operation, UUID object, Instant expiresAt) {
    return TenantContext.<String, RuntimeException>call(
        tenant,
        () -> bean(Capabilities.class).issue(operation, object, UUID.randomUUID(), expiresAt));
  }

  /** A call without a token. */
  public Call call() {
    return new Call(base(), Map.of());
  }

  /** A call to the listener for whoever watches the platform; it is on loopback only. */
  public Call internal() {
    ServerCdiExtension listeners =
        CDI.current().getBeanManager().getExtension(ServerCdiExtension.class);
    return new Call(URI.create("http://127.0.0.1:" + listeners.port("internal")), Map.of());
  }

  /** A call with a token. */
  public Call as(String token) {
    return call().as(token);
  }

  private static void configure(DatabaseAccess database) {
    Path key = Path.of("target", "test-master-key.json").toAbsolutePath();
    MasterKey.createIfAbsent(key);
    Map.ofEntries(
            Map.entry("server.port", "0"),
            Map.entry("server.host", "127.0.0.1"),
            Map.entry("vangnet.data", Path.of("target", "test-data").toAbsolutePath().toString()),
            Map.entry("vangnet.master-key.file", key.toString()),
            Map.entry("vangnet.vaults", "tests"),
            Map.entry("vangnet.vault.tests.address", VAULT.address()),
            Map.entry("vangnet.vault.tests.token-file", VAULT.tokenFile().toString()),
            // Half of the connections are for servers that single tests start beside it.
            Map.entry("vangnet.replicas", "2"),
            Map.entry("vangnet.schema-prefix", "t" + UUID.randomUUID().toString().substring(0, 8)),
            Map.entry("vangnet.cells.main.url", heard(database.url())),
            Map.entry("vangnet.cells.main.provisioner.user", database.user()),
            Map.entry("vangnet.cells.main.provisioner.password", database.password()),
            Map.entry("vangnet.attachments.scanner", "clamav"),
            Map.entry("vangnet.attachments.clamav.address", CLAMD.address()),
            Map.entry("vangnet.modules.folder", built("modules")),
            Map.entry("vangnet.modules.signers", built("modules/signers")),
            Map.entry("vangnet.batch.lease", "PT5S"),
            Map.entry("vangnet.retention.by-hand", "true"),
            Map.entry("vangnet.cors.origins", "https://app.example.org"),
            Map.entry("vangnet.limits.requests-per-minute", "1000000"),
            Map.entry("vangnet.limits.anonymous-per-minute", "1000000"),
            Map.entry("vangnet.limits.tenant-requests-per-minute", "1000000"),
            Map.entry("vangnet.limits.clients.throttled", "3"),
            Map.entry("vangnet.limits.tenants.nl-storm", "5"),
            Map.entry("vangnet.proxies", PROXY))
        .forEach(Product::set);
  }

  /** So that tests can ask what was asked of the database. */
  private static String heard(String url) {
    return url
        + (url.contains("?") ? "&" : "?")
        + "queryInterceptors="
        + StatementLog.class.getName();
  }

  private static String built(String folder) {
    return Path.of("target").resolve(folder).toAbsolutePath().toString();
  }

  /** A property named on the command line of the tests wins. */
  private static void set(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  private static final class Started {
    private static final Product PRODUCT = new Product();
  }
}
