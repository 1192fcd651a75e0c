package eu.vangnet.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * An installation of its own for one test class: own schema prefix, own master key. Closing it
 * takes every trace from the server.
 */
final class Installation implements AutoCloseable {

  static final TenantEntities ENTITIES =
      new TenantEntities(
          List.of(Note.class),
          List.of("classpath:db/test/all"),
          List.of("classpath:db/test/cases"));

  private static final Duration IDLE = Duration.ofSeconds(60);

  private final String prefix = "v" + UUID.randomUUID().toString().substring(0, 8);
  private final Path masterKey;
  private int replicas = 1;
  private Optional<ControlDatabase> control = Optional.empty();
  private Clock clock = Clock.systemUTC();
  private KeyServices services;

  Installation() {
    try {
      masterKey = Files.createTempDirectory("vangnet-key").resolve("master.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    MasterKey.createIfAbsent(masterKey);
    services = KeyServices.file(masterKey);
  }

  Installation services(KeyServices others) {
    services = others;
    return this;
  }

  Installation clock(Clock other) {
    clock = other;
    return this;
  }

  /** So many replicas that one of them may hold about that many connections. */
  Installation budget(int connections) {
    try (Connection admin = TestServer.admin()) {
      int most = Sql.one(admin, "SELECT @@max_connections", row -> row.getInt(1)).orElseThrow();
      replicas = Math.max(1, most / (connections + 35));
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  TenancySettings settings() {
    return new TenancySettings(
        prefix, List.of(TestServer.cell()), "main", services, replicas, IDLE);
  }

  Names names() {
    return new Names(prefix);
  }

  Tenancy open() {
    return Tenancy.open(settings(), ENTITIES, clock);
  }

  Tenancy open(TenantEntities entities) {
    return Tenancy.open(settings(), entities, clock);
  }

  Tenancy openWithoutPin() {
    return open(new AbsentPin(), step -> {});
  }

  Tenancy openBreakingOff(Consumer<Provisioner.Step> progress) {
    return open(new SchemaPin(names()), progress);
  }

  Tenancy openErasing(Consumer<Erasures.Step> reached) {
    Tenancy.Parts parts = new Tenancy.Parts(new SchemaPin(names()), step -> {}, reached);
    return Tenancy.open(settings(), ENTITIES, clock, parts);
  }

  private Tenancy open(ConnectionPin pin, Consumer<Provisioner.Step> progress) {
    return Tenancy.open(settings(), ENTITIES, clock, new Tenancy.Parts(pin, progress, step -> {}));
  }

  /** The tenants of this installation behind pools of a given size. */
  Pools pools(Tenancy tenancy, int connections, Duration idle) {
    Map<String, CellBudget> budgets = Map.of("main", new CellBudget(connections));
    Cells cells = Cells.of(settings());
    Accounts accounts = new Accounts(control(), key());
    return new Pools(tenancy.registry(), accounts, cells, budgets, idle);
  }

  /** Broken: keys that are remembered by what they are for, and not by whose they are. */
  TenantKeys keysByPurpose(Tenancy tenancy) {
    Registry registry = tenancy.registry();
    Keysets keysets = new Keysets(control(), registry, services);
    KeyCopies sound = KeyCopies.of(registry, keysets, clock);
    Map<String, Keysets.Primitives> remembered = new ConcurrentHashMap<>();
    UnwrappedCopies<Keysets.Primitives> broken =
        new UnwrappedCopies<>(
            registry,
            clock,
            tenant -> remembered.computeIfAbsent("sealing", purpose -> keysets.load(tenant)));
    return new TenantKeys(
        registry, keysets, new KeyCopies(broken, sound.addressing(), sound.receiving()));
  }

  /** A connection under one of the installation's other accounts, with its password of record. */
  Connection as(String account, String schema) throws SQLException {
    Accounts accounts = new Accounts(control(), key());
    String password = accounts.password("main", account).orElseThrow();
    return new Cell(TestServer.cell()).dataSource(schema, account, password).getConnection();
  }

  private InstallationKey key() {
    String schema = names().control();
    try (Connection own = new Cell(TestServer.cell()).provisioner(schema).getConnection()) {
      return InstallationKey.readOrMake(own, services);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private ControlDatabase control() {
    if (control.isEmpty()) {
      String name = names().control();
      String password = key().derivePassword(name);
      Cell cell = new Cell(TestServer.cell());
      control = Optional.of(new ControlDatabase(cell.dataSource(name, name, password)));
    }
    return control.get();
  }

  static NewTenant tenant(String id) {
    return tenant(id, TenantKind.MUNICIPALITY);
  }

  static NewTenant tenant(String id, TenantKind kind) {
    return new NewTenant(
        TenantId.of(id),
        "Tenant " + id,
        kind,
        "NL",
        "NL310",
        ZoneId.of("Europe/Amsterdam"),
        List.of("nl", "en"),
        Map.of("nl", "1.0.0"),
        Set.of("https://issuer.example/a"));
  }

  @Override
  public void close() {
    control.ifPresent(ControlDatabase::close);
    try (Connection admin = TestServer.admin()) {
      String like = prefix + "\\_%";
      for (String schema :
          Sql.list(
              admin,
              "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE ?",
              row -> row.getString(1),
              like)) {
        Sql.define(admin, "DROP SCHEMA `" + schema + "`");
      }
      for (String user :
          Sql.list(
              admin, "SELECT user FROM mysql.user WHERE user LIKE ?", r -> r.getString(1), like)) {
        Sql.define(admin, "DROP USER '" + user + "'@'%'");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Holds nothing: shows what the real pin is for. */
  private static final class AbsentPin implements ConnectionPin {

    @Override
    public void onConnection(TenantId unitOfWork, Connection connection) {}

    @Override
    public void onQuery(TenantId unitOfWork) {}
  }
}
