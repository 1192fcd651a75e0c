package eu.vangnet.tenants;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One tenant as the registry knows it. Immutable.
 *
 * @param country ISO 3166-1 alpha-2 in upper case
 * @param nuts region code of the NUTS 2024 classification
 * @param cell the database server or cluster that holds its schema
 * @param modules enabled modules, id to version
 * @param readableUntil how long a closing tenant may still be read
 * @param version counts the changes; the entity tag of the API
 */
public record Tenant(
    TenantId id,
    String name,
    TenantKind kind,
    TenantStatus status,
    String country,
    String nuts,
    ZoneId zone,
    List<String> languages,
    String cell,
    Map<String, String> modules,
    Map<String, String> settings,
    Instant createdAt,
    Optional<Instant> readableUntil,
    long version) {

  public Tenant {
    languages = List.copyOf(languages);
    modules = Map.copyOf(modules);
    settings = Map.copyOf(settings);
  }
}
