package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;

/**
 * Makes a tenant's schema, account and keys, brings its tables to the present version, and erases
 * all of it. Every step can be repeated: what was killed in between is taken up by the next
 * attempt, and a named lock on the database server keeps two servers from doing it at once.
 */
final class Provisioner {

  /** Where an attempt stands; a test breaks it off before each one. */
  enum Step {
    SCHEMA,
    ACCOUNT,
    KEYS,
    MIGRATION,
    CHECK,
    ACTIVATION
  }

  private static final System.Logger LOG = System.getLogger(Provisioner.class.getName());

  /** What a tenant's account may do in the tenant's own schema. */
  static final String DATA_RIGHTS = "SELECT, INSERT, UPDATE, DELETE";

  /** Tenants that one server works on at a time; each needs connections beside those of tenants. */
  static final int AT_A_TIME = 3;

  private static final int LONGEST_REASON = 900;

  private final Registry registry;
  private final Accounts accounts;
  private final Keysets keysets;
  private final Cells cells;
  private final TenantEntities entities;
  private final Consumer<Step> progress;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  Provisioner(
      Registry registry,
      Accounts accounts,
      Keysets keysets,
      Cells cells,
      TenantEntities entities,
      Consumer<Step> progress) {
    this.registry = registry;
    this.accounts = accounts;
    this.keysets = keysets;
    this.cells = cells;
    this.entities = entities;
    this.progress = progress;
  }

  /**
   * Does what the tenant still lacks. A failure is recorded with the tenant, so that every server
   * refuses its use with the reason.
   *
   * @throws TenantUnavailable when it failed
   * @throws KeyUnavailable when the key that is to wrap its keysets cannot be used
   */
  void provision(Tenant registered) {
    provision(registered, true);
  }

  /** As {@link #provision}, but leaves the tenant unfinished, for somebody who fills it first. */
  void prepare(Tenant registered) {
    provision(registered, false);
  }

  private void provision(Tenant registered, boolean activate) {
    turns.acquireUninterruptibly();
    try {
      provisionNow(registered, activate);
    } finally {
      turns.release();
    }
  }

  private void provisionNow(Tenant registered, boolean activate) {
    TenantId id = registered.id();
    try {
      Cell cell = cells.of(registered);
      try (Definer definer = Definer.locked(cell, cells.names().schema(id))) {
        // Read again under the lock: another server may just have finished or erased it.
        Registry.Entry now = registry.latest(id).orElseThrow(() -> new UnknownTenant(id));
        if (now.tenant().status() != TenantStatus.ERASED) {
          complete(definer, cell, now);
          if (activate
              && (now.tenant().status() == TenantStatus.CREATED || now.trouble().isPresent())) {
            progress.accept(Step.ACTIVATION);
            settle(id, Optional.empty());
          }
        }
      }
    } catch (KeyUnavailable e) {
      // What is on record stays; whoever asked decides whether it was his own key.
      LOG.log(System.Logger.Level.ERROR, "Tenant {0} gets no keys: {1}", id, e.getMessage());
      throw e;
    } catch (SQLException | FlywayException e) {
      String reason = reason(e);
      LOG.log(System.Logger.Level.ERROR, "Tenant {0} cannot be used: {1}", id, reason);
      settle(id, Optional.of(reason));
      throw new TenantUnavailable(id, reason);
    }
  }

  private void complete(Definer definer, Cell cell, Registry.Entry now) throws SQLException {
    Tenant tenant = now.tenant();
    String schema = cells.names().schema(tenant.id());
    boolean unfinished = tenant.status() == TenantStatus.CREATED;
    if (unfinished) {
      progress.accept(Step.SCHEMA);
      // It never served, so it holds nothing; half of a migration may be in the way.
      definer.dropSchema(schema);
      definer.schema(schema);
    }
    progress.accept(Step.ACCOUNT);
    String account = cells.names().account(tenant.id());
    String password = accounts.passwordOrNew(cell.name(), account);
    definer.account(account, password);
    definer.grant(DATA_RIGHTS, schema, account);
    if (unfinished) {
      progress.accept(Step.KEYS);
      keysets.create(tenant.id());
    } else {
      keysets.complete(tenant.id());
    }
    progress.accept(Step.MIGRATION);
    List<String> locations = entities.locations(tenant.kind().holdsCases());
    if (!unfinished) {
      Migrations.run(cell.provisioner(schema), locations);
    } else if (!tenant.kind().holdsCases() || !copied(cell, schema)) {
      // The template has the tables of all kinds, so it serves only those that hold cases.
      Migrations.runAnew(cell.provisioner(schema), locations);
    }
    progress.accept(Step.CHECK);
    try (Connection own = cell.dataSource(schema, account, password).getConnection()) {
      Sql.one(own, "SELECT COUNT(*) FROM schema_history", row -> row.getInt(1));
    }
  }

  /**
   * Copies the template into a schema that was just made, where the template is whole. Migrations
   * of the template, also by an older or newer server, hold the same lock, and never that of a
   * tenant.
   */
  private boolean copied(Cell cell, String schema) throws SQLException {
    String template = cells.names().template();
    try (Definer locked = Definer.locked(cell, template)) {
      return new TemplateCopy(locked, template, schema).make();
    }
  }

  /** Destroys keys, schema, account and password; each may be gone already. The keys go first. */
  void destroy(Tenant tenant, Consumer<Erasures.Step> reached) {
    String account = cells.names().account(tenant.id());
    String schema = cells.names().schema(tenant.id());
    Cell cell = cells.of(tenant);
    try (Definer definer = Definer.locked(cell, schema)) {
      reached.accept(Erasures.Step.KEYS);
      keysets.destroy(tenant.id());
      reached.accept(Erasures.Step.SCHEMA);
      definer.dropSchema(schema);
      reached.accept(Erasures.Step.ACCOUNT);
      definer.dropAccount(account);
      reached.accept(Erasures.Step.PASSWORD);
      accounts.forget(cell.name(), account);
    } catch (SQLException e) {
      throw new TenantUnavailable(tenant.id(), reason(e));
    }
  }

  /** Names of the scripts that make the tables of a tenant. */
  List<String> migrations(TenantKind kind) {
    Cell any = cells.control();
    return Migrations.scripts(
        any.provisioner(cells.names().template()), entities.locations(kind.holdsCases()));
  }

  /** What there is to be destroyed, in words without a name or a number that tells of a person. */
  String inventory(Tenant tenant) {
    try (Connection connection = cells.of(tenant).provision()) {
      int tables =
          Sql.one(
                  connection,
                  "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ?",
                  row -> row.getInt(1),
                  cells.names().schema(tenant.id()))
              .orElse(0);
      return "keyset, schema of " + tables + " tables, database account, password, jobs, settings";
    } catch (SQLException e) {
      throw new TenantUnavailable(tenant.id(), reason(e));
    }
  }

  private void settle(TenantId tenant, Optional<String> trouble) {
    registry.change(
        connection -> {
          if (trouble.isPresent()) {
            String sql = "UPDATE tenants SET trouble = ? WHERE id = ?";
            return Sql.update(connection, sql, trouble.get(), tenant.value());
          }
          Sql.update(
              connection,
              "UPDATE tenants SET status = ?, version = version + 1 WHERE id = ? AND status = ?",
              TenantStatus.ACTIVE.code(),
              tenant.value(),
              TenantStatus.CREATED.code());
          String sql = "UPDATE tenants SET trouble = NULL WHERE id = ?";
          return Sql.update(connection, sql, tenant.value());
        });
  }

  private static String reason(Exception e) {
    String text = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text;
  }
}
