package eu.vangnet.tenants;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The token issuers we accept, and for whom each may speak. Safe for any number of threads. */
public class Issuers {

  private final Registry registry;

  Issuers(Registry registry) {
    this.registry = registry;
  }

  /** The issuer of that address, at most two seconds behind the registry. */
  public Optional<Issuer> find(String url) {
    return registry.issuer(url);
  }

  /** All issuers, in the order of their addresses. */
  public List<Issuer> all() {
    return registry.issuers().stream().sorted(Comparator.comparing(Issuer::url)).toList();
  }

  /** Addresses that tenants name and nobody has registered, with those tenants. */
  public Map<String, Set<TenantId>> awaited() {
    return registry.read(connection -> new RegistryRows(connection).awaitedIssuers());
  }

  /** Addresses of the issuers that may speak for a tenant. */
  public Set<String> speakingFor(TenantId tenant) {
    return registry.issuers().stream()
        .filter(issuer -> issuer.tenants().contains(tenant))
        .map(Issuer::url)
        .collect(Collectors.toSet());
  }

  /**
   * Writes the issuer's keys and rules, and lets it speak for its tenants. Tenants it already
   * speaks for stay: they may have been created naming it. Taking one away is {@link #withdraw}.
   */
  public void register(Issuer issuer) {
    String algorithms = String.join(" ", issuer.algorithms().stream().sorted().toList());
    String jwksUri = issuer.jwksUri().map(URI::toString).orElse(null);
    registry.change(
        connection -> {
          Sql.update(
              connection,
              "INSERT INTO issuers (url, jwks, jwks_uri, audience, algorithms)"
                  + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE jwks = ?, jwks_uri = ?,"
                  + " audience = ?, algorithms = ?",
              issuer.url(),
              issuer.jwks(),
              jwksUri,
              issuer.audience(),
              algorithms,
              issuer.jwks(),
              jwksUri,
              issuer.audience(),
              algorithms);
          for (TenantId tenant : issuer.tenants()) {
            Sql.update(
                connection,
                "INSERT IGNORE INTO issuer_tenants (issuer, tenant) SELECT ?, id FROM tenants"
                    + " WHERE id = ?",
                issuer.url(),
                tenant.value());
          }
          return issuer;
        });
  }

  /** The issuer speaks for that tenant no longer. */
  public void withdraw(String url, TenantId tenant) {
    registry.change(
        connection ->
            Sql.update(
                connection,
                "DELETE FROM issuer_tenants WHERE issuer = ? AND tenant = ?",
                url,
                tenant.value()));
  }

  /**
   * The issuer speaks for nobody any longer, and no tenant names it; nothing where there is none.
   */
  public void remove(String url) {
    registry.change(
        connection -> {
          Sql.update(connection, "DELETE FROM issuer_tenants WHERE issuer = ?", url);
          return Sql.update(connection, "DELETE FROM issuers WHERE url = ?", url);
        });
  }
}
