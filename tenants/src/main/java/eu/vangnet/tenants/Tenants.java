package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The registry of tenants, in the control schema under its own account. Reads come from a copy in
 * memory that is at most two seconds behind; writes are seen by this server at once. Safe for any
 * number of threads.
 */
public class Tenants {

  private final Registry registry;
  private final Provisioner provisioner;
  private final Cells cells;
  private final NewTenantRows newcomers;

  Tenants(Registry registry, Provisioner provisioner, Cells cells, Clock clock) {
    this.registry = registry;
    this.provisioner = provisioner;
    this.cells = cells;
    this.newcomers = new NewTenantRows(clock);
  }

  /** The tenant of that id. An id nobody has costs a look into a map and is not remembered. */
  public Optional<Tenant> find(TenantId tenant) {
    return registry.find(tenant).map(Registry.Entry::tenant);
  }

  /** Tenants in the order of their ids, from the one behind {@code after} on. */
  public List<Tenant> page(Optional<TenantId> after, int limit) {
    var tenants = registry.tenants();
    var rest = after.isPresent() ? tenants.tailMap(after.get(), false) : tenants;
    return rest.values().stream().limit(limit).map(Registry.Entry::tenant).toList();
  }

  /** Tenants that serve, in the order of their ids. */
  public List<Tenant> active() {
    return registry.tenants().values().stream()
        .map(Registry.Entry::tenant)
        .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
        .toList();
  }

  /** The operator of this installation, where one was begun: the first by its id. */
  public Optional<Tenant> operator() {
    return operators(registry.tenants()).findFirst();
  }

  private static Stream<Tenant> operators(NavigableMap<TenantId, Registry.Entry> tenants) {
    return tenants.values().stream()
        .map(Registry.Entry::tenant)
        .filter(tenant -> tenant.kind() == TenantKind.OPERATOR)
        .filter(tenant -> tenant.status() != TenantStatus.ERASED);
  }

  /**
   * Registers a tenant and makes its schema, account and keys; it is active when this returns. When
   * an earlier attempt broke off, calling again with the same definition takes it up.
   *
   * @throws TenantExists when the id is taken, also by an erased tenant
   * @throws TenantUnavailable when it is registered but could not be finished; calling again, or
   *     the next start, takes it up
   */
  public Tenant create(NewTenant definition) {
    return create(definition, connection -> definition.id());
  }

  /**
   * As {@link #create}, for an installation that has no other operator. Changes of the registry
   * wait for each other, so of two servers that found one at once the later finds the first one's.
   *
   * @throws OperatorExists when another is there or was begun
   */
  public Tenant createOperator(NewTenant definition) {
    return create(
        definition,
        connection -> {
          Optional<Tenant> other =
              operators(new RegistryRows(connection).tenants())
                  .filter(there -> !there.id().equals(definition.id()))
                  .findFirst();
          if (other.isPresent()) {
            throw new OperatorExists(other.get().id());
          }
          return definition.id();
        });
  }

  private Tenant create(NewTenant definition, SqlWork<TenantId> check) {
    String cell = cells.emptiest(page(Optional.empty(), Integer.MAX_VALUE));
    Tenant registered =
        registry.change(
            connection -> {
              check.on(connection);
              return register(connection, definition, cell);
            });
    provisioner.provision(registered);
    return require(definition.id());
  }

  /**
   * Leads the tenant on in its life cycle. The last step, to {@code ERASED}, is {@link Erasures}.
   *
   * @throws IllegalTransition when the life cycle does not lead there
   * @throws StaleTenant when the tenant is no longer in the expected status
   */
  public Tenant changeStatus(TenantId tenant, TenantStatus expected, TenantStatus next) {
    Tenant known = require(tenant);
    if (!expected.mayBecome(next) || next == TenantStatus.ERASED) {
      throw new IllegalTransition(expected, next);
    }
    if (known.status() != expected) {
      throw new StaleTenant(tenant);
    }
    if (expected == TenantStatus.CREATED && next == TenantStatus.ACTIVE) {
      provisioner.provision(known);
      return require(tenant);
    }
    return move(tenant, expected, next, Optional.empty());
  }

  /**
   * The tenant serves no longer. It may still be read until then; after that nothing is left but to
   * take its data out and to erase it.
   *
   * @throws IllegalTransition when the life cycle does not lead there from what it is now
   */
  public Tenant close(TenantId tenant, Instant readableUntil) {
    TenantStatus now = require(tenant).status();
    if (!now.mayBecome(TenantStatus.CLOSING)) {
      throw new IllegalTransition(now, TenantStatus.CLOSING);
    }
    return move(tenant, now, TenantStatus.CLOSING, Optional.of(readableUntil));
  }

  private Tenant move(
      TenantId tenant, TenantStatus expected, TenantStatus next, Optional<Instant> readableUntil) {
    registry.change(
        connection -> {
          changed(
              tenant,
              Sql.update(
                  connection,
                  "UPDATE tenants SET status = ?, readable_until = ?, version = version + 1"
                      + " WHERE id = ? AND status = ?",
                  next.code(),
                  readableUntil.orElse(null),
                  tenant.value(),
                  expected.code()));
          return next;
        });
    return require(tenant);
  }

  /** Lets the tenant use that version of a module, instead of another it may have used. */
  public Tenant enableModule(TenantId tenant, String module, String version) {
    return edit(
        tenant,
        connection ->
            Sql.update(
                connection,
                "INSERT INTO tenant_modules (tenant, module, version) VALUES (?, ?, ?)"
                    + " ON DUPLICATE KEY UPDATE version = ?",
                tenant.value(),
                module,
                version,
                version));
  }

  /** The tenant uses the module no longer; nothing happens when it did not. */
  public Tenant disableModule(TenantId tenant, String module) {
    return edit(
        tenant,
        connection ->
            Sql.update(
                connection,
                "DELETE FROM tenant_modules WHERE tenant = ? AND module = ?",
                tenant.value(),
                module));
  }

  /** Sets one of the tenant's settings. */
  public Tenant changeSetting(TenantId tenant, String name, String value) {
    return edit(
        tenant,
        connection ->
            Sql.update(
                connection,
                "INSERT INTO tenant_settings (tenant, name, value) VALUES (?, ?, ?)"
                    + " ON DUPLICATE KEY UPDATE value = ?",
                tenant.value(),
                name,
                value,
                value));
  }

  /** Takes one of the tenant's settings away; nothing happens when it has none of that name. */
  public Tenant removeSetting(TenantId tenant, String name) {
    return edit(
        tenant,
        connection ->
            Sql.update(
                connection,
                "DELETE FROM tenant_settings WHERE tenant = ? AND name = ?",
                tenant.value(),
                name));
  }

  private Tenant edit(TenantId tenant, SqlWork<Integer> work) {
    require(tenant);
    registry.change(
        connection -> {
          int rows = work.on(connection);
          String sql = "UPDATE tenants SET version = version + 1 WHERE id = ?";
          return rows > 0 ? Sql.update(connection, sql, tenant.value()) : 0;
        });
    return require(tenant);
  }

  private Tenant register(Connection connection, NewTenant wanted, String cell)
      throws SQLException {
    Optional<Tenant> known = Registry.inside(connection, wanted.id());
    if (known.isPresent()) {
      if (!unfinished(known.get(), wanted) || imported(connection, wanted.id())) {
        throw new TenantExists(wanted.id());
      }
      newcomers.takeOwnKey(connection, wanted);
      return known.get();
    }
    return newcomers.insert(connection, wanted, cell);
  }

  /**
   * Registers a tenant that nobody has begun yet.
   *
   * @throws TenantExists when the id is taken
   */
  Tenant registerNew(Connection connection, NewTenant wanted) throws SQLException {
    if (Registry.inside(connection, wanted.id()).isPresent()) {
      throw new TenantExists(wanted.id());
    }
    String cell = cells.emptiest(page(Optional.empty(), Integer.MAX_VALUE));
    return newcomers.insert(connection, wanted, cell);
  }

  private static boolean imported(Connection connection, TenantId tenant) throws SQLException {
    String sql = "SELECT 1 FROM tenant_imports WHERE tenant = ?";
    return Sql.one(connection, sql, row -> true, tenant.value()).isPresent();
  }

  /** An attempt that broke off is taken up only by whoever means the same tenant. */
  private static boolean unfinished(Tenant registered, NewTenant wanted) {
    return registered.status() == TenantStatus.CREATED
        && registered.kind() == wanted.kind()
        && registered.name().equals(wanted.name())
        && registered.country().equals(wanted.country());
  }

  private static void changed(TenantId tenant, int rows) {
    if (rows == 0) {
      throw new StaleTenant(tenant);
    }
  }

  /** From the database itself: another server may have made the tenant a moment ago. */
  private Tenant require(TenantId tenant) {
    return registry
        .latest(tenant)
        .map(Registry.Entry::tenant)
        .orElseThrow(() -> new UnknownTenant(tenant));
  }
}
