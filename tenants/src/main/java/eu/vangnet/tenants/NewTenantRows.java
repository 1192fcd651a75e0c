package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Writes a new tenant into the registry, within a change of it. */
final class NewTenantRows {
  private final Clock clock;

  NewTenantRows(Clock clock) {
    this.clock = clock;
  }

  /** Registers a tenant whose id nobody has. */
  Tenant insert(Connection connection, NewTenant wanted, String cell) throws SQLException {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    Sql.update(
        connection,
        "INSERT INTO tenants (id, name, kind, status, country, nuts, zone, languages, cell,"
            + " created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        wanted.id().value(),
        wanted.name(),
        wanted.kind().code(),
        TenantStatus.CREATED.code(),
        wanted.country(),
        wanted.nuts(),
        wanted.zone().getId(),
        String.join(" ", wanted.languages()),
        cell,
        now);
    addModulesIssuersAndSettings(connection, wanted);
    takeOwnKey(connection, wanted);
    return Registry.inside(connection, wanted.id()).orElseThrow();
  }

  /** Also of an attempt that is taken up: perhaps it broke off because of the key it named. */
  void takeOwnKey(Connection connection, NewTenant wanted) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO key_custody (tenant, generation, own_key) VALUES (?, 0, ?)"
            + " ON DUPLICATE KEY UPDATE own_key = ?",
        wanted.id().value(),
        wanted.ownKey().orElse(null),
        wanted.ownKey().orElse(null));
  }

  private static void addModulesIssuersAndSettings(Connection connection, NewTenant wanted)
      throws SQLException {
    String id = wanted.id().value();
    for (Map.Entry<String, String> module : wanted.modules().entrySet()) {
      String sql = "INSERT INTO tenant_modules (tenant, module, version) VALUES (?, ?, ?)";
      Sql.update(connection, sql, id, module.getKey(), module.getValue());
    }
    for (String issuer : wanted.issuers()) {
      String sql = "INSERT INTO issuer_tenants (issuer, tenant) VALUES (?, ?)";
      Sql.update(connection, sql, issuer, id);
    }
    for (Map.Entry<String, String> setting : wanted.settings().entrySet()) {
      String sql = "INSERT INTO tenant_settings (tenant, name, value) VALUES (?, ?, ?)";
      Sql.update(connection, sql, id, setting.getKey(), setting.getValue());
    }
  }
}
