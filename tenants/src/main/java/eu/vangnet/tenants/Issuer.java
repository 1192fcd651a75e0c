package eu.vangnet.tenants;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whose tokens we accept, and for which tenants. A token that names any other tenant is
 * worth nothing, whoever signed it.
 *
 * @param url the {@code iss} claim, compared letter by letter
 * @param jwks public keys as JSON text; empty when they are fetched from {@code jwksUri}
 * @param audience the {@code aud} claim its tokens must hold
 * @param algorithms signature algorithms accepted from it
 */
public record Issuer(
    String url,
    String jwks,
    Optional<URI> jwksUri,
    String audience,
    Set<String> algorithms,
    Set<TenantId> tenants) {

  public Issuer {
    algorithms = Set.copyOf(algorithms);
    tenants = Set.copyOf(tenants);
  }
}
