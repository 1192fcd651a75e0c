package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a tenant that is filled from an export before it serves: registered, with schema, account
 * and fresh keys, but active only when {@link #finish} is called. Until then nobody else finishes
 * it, and an import that broke off begins again with an empty schema: all or nothing. Safe for any
 * number of threads and servers.
 */
public class TenantImports {

  private final Registry registry;
  private final ControlDatabase control;
  private final Provisioner provisioner;
  private final Tenants tenants;
  private final Clock clock;

  TenantImports(
      Registry registry,
      ControlDatabase control,
      Provisioner provisioner,
      Tenants tenants,
      Clock clock) {
    this.registry = registry;
    this.control = control;
    this.provisioner = provisioner;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * Registers the tenant and makes what it needs, empty.
   *
   * @param settings its settings, by their names
   * @param export which export it is filled from
   * @return the name of this attempt
   * @throws TenantExists when the id is taken by anything else than an attempt with the same export
   * @throws TenantUnavailable when it could not be made
   */
  public UUID begin(NewTenant definition, Map<String, String> settings, UUID export) {
    UUID attempt = UUID.randomUUID();
    Tenant registered =
        registry.change(
            connection -> {
              Optional<String> earlier = export(connection, definition.id());
              Tenant tenant =
                  earlier.filter(export.toString()::equals).isPresent()
                      ? Registry.inside(connection, definition.id()).orElseThrow()
                      : tenants.registerNew(connection, definition);
              Sql.update(
                  connection,
                  "INSERT INTO tenant_imports (tenant, export, attempt, begun_at)"
                      + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE attempt = ?",
                  definition.id().value(),
                  export.toString(),
                  attempt.toString(),
                  clock.instant(),
                  attempt.toString());
              for (Map.Entry<String, String> setting : settings.entrySet()) {
                Sql.update(
                    connection,
                    "INSERT INTO tenant_settings (tenant, name, value) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE value = value",
                    definition.id().value(),
                    setting.getKey(),
                    setting.getValue());
              }
              return tenant;
            });
    provisioner.prepare(registered);
    return attempt;
  }

  /**
   * The tenant is complete and serves from now on.
   *
   * @throws StaleTenant when another attempt was begun since
   */
  public void finish(TenantId tenant, UUID attempt) {
    registry.change(
        connection -> {
          int ended =
              Sql.update(
                  connection,
                  "DELETE FROM tenant_imports WHERE tenant = ? AND attempt = ?",
                  tenant.value(),
                  attempt.toString());
          if (ended == 0) {
            throw new StaleTenant(tenant);
          }
          return Sql.update(
              connection,
              "UPDATE tenants SET status = ?, version = version + 1 WHERE id = ? AND status = ?",
              TenantStatus.ACTIVE.code(),
              tenant.value(),
              TenantStatus.CREATED.code());
        });
  }

  /** The scripts that make the tables of such a tenant here, in the order of their names. */
  public List<String> migrations(TenantKind kind) {
    return provisioner.migrations(kind);
  }

  /** Tenants that are being filled. */
  public Set<TenantId> unfinished() {
    List<TenantId> found =
        control.read(
            connection ->
                Sql.list(
                    connection,
                    "SELECT tenant FROM tenant_imports",
                    row -> TenantId.of(row.getString(1))));
    return Set.copyOf(found);
  }

  private static Optional<String> export(Connection connection, TenantId tenant)
      throws SQLException {
    return Sql.one(
        connection,
        "SELECT export FROM tenant_imports WHERE tenant = ?",
        row -> row.getString(1),
        tenant.value());
  }
}
