package eu.vangnet.tenants;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the registry's tables into records. */
final class RegistryRows {

  private final Connection connection;

  RegistryRows(Connection connection) {
    this.connection = connection;
  }

  long changes() throws SQLException {
    return Sql.one(connection, "SELECT changes FROM registry WHERE id = 1", row -> row.getLong(1))
        .orElseThrow();
  }

  TreeMap<TenantId, Registry.Entry> tenants() throws SQLException {
    Map<String, Map<String, String>> modules =
        pairs("SELECT tenant, module, version FROM tenant_modules");
    Map<String, Map<String, String>> settings =
        pairs("SELECT tenant, name, value FROM tenant_settings");
    TreeMap<TenantId, Registry.Entry> found = new TreeMap<>();
    String sql =
        "SELECT id, name, kind, status, country, nuts, zone, languages, cell, created_at, version,"
            + " trouble, generation, own_key, readable_until FROM tenants"
            + " LEFT JOIN key_custody ON key_custody.tenant = tenants.id";
    for (Registry.Entry entry : Sql.list(connection, sql, row -> entry(row, modules, settings))) {
      found.put(entry.tenant().id(), entry);
    }
    return found;
  }

  Map<String, Issuer> issuers() throws SQLException {
    Map<String, Set<TenantId>> speaksFor = named("");
    Map<String, Issuer> found = new HashMap<>();
    String sql = "SELECT url, jwks, jwks_uri, audience, algorithms FROM issuers";
    for (Issuer issuer : Sql.list(connection, sql, row -> issuer(row, speaksFor))) {
      found.put(issuer.url(), issuer);
    }
    return found;
  }

  /** Who names an issuer that nobody has registered. */
  Map<String, Set<TenantId>> awaitedIssuers() throws SQLException {
    return named(" WHERE issuer NOT IN (SELECT url FROM issuers)");
  }

  private Map<String, Set<TenantId>> named(String which) throws SQLException {
    Map<String, Set<TenantId>> found = new TreeMap<>();
    Sql.list(
        connection,
        "SELECT issuer, tenant FROM issuer_tenants" + which,
        row ->
            found
                .computeIfAbsent(row.getString(1), url -> new HashSet<>())
                .add(TenantId.of(row.getString(2))));
    return found;
  }

  /** Where one name is revoked twice, the longer one counts. */
  Map<Revocable, Instant> revoked() throws SQLException {
    Map<Revocable, Instant> found = new HashMap<>();
    Sql.list(
        connection,
        "SELECT digest, until_at FROM revocations",
        row ->
            found.merge(
                new Revocable(HexFormat.of().formatHex(row.getBytes(1))),
                Sql.instant(row, "until_at").orElseThrow(),
                (one, other) -> one.isAfter(other) ? one : other));
    return found;
  }

  private Map<String, Map<String, String>> pairs(String sql) throws SQLException {
    Map<String, Map<String, String>> found = new HashMap<>();
    Sql.list(
        connection,
        sql,
        row ->
            Optional.ofNullable(
                found
                    .computeIfAbsent(row.getString(1), tenant -> new HashMap<>())
                    .put(row.getString(2), row.getString(3))));
    return found;
  }

  private static Registry.Entry entry(
      ResultSet row,
      Map<String, Map<String, String>> modules,
      Map<String, Map<String, String>> settings)
      throws SQLException {
    String id = row.getString(1);
    Tenant tenant =
        new Tenant(
            TenantId.of(id),
            row.getString(2),
            TenantKind.of(row.getString(3)).orElseThrow(),
            TenantStatus.of(row.getString(4)).orElseThrow(),
            row.getString(5),
            row.getString(6),
            ZoneId.of(row.getString(7)),
            words(row.getString(8)),
            row.getString(9),
            modules.getOrDefault(id, Map.of()),
            settings.getOrDefault(id, Map.of()),
            row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            Sql.instant(row, "readable_until"),
            row.getLong(11));
    return new Registry.Entry(
        tenant,
        Optional.ofNullable(row.getString(12)),
        new Custody(row.getLong(13), Optional.ofNullable(row.getString(14))));
  }

  private static Issuer issuer(ResultSet row, Map<String, Set<TenantId>> speaksFor)
      throws SQLException {
    String url = row.getString(1);
    return new Issuer(
        url,
        row.getString(2),
        Optional.ofNullable(row.getString(3)).map(URI::create),
        row.getString(4),
        Set.copyOf(words(row.getString(5))),
        speaksFor.getOrDefault(url, Set.of()));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
