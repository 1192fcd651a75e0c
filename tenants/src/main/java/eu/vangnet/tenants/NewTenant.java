package eu.vangnet.tenants;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is said about a tenant when it is created.
 *
 * @param country ISO 3166-1 alpha-2 in upper case
 * @param nuts region code of the NUTS 2024 classification
 * @param modules modules enabled from the first day, id to version
 * @param issuers addresses of the token issuers that may speak for it
 */
public record NewTenant(
    TenantId id,
    String name,
    TenantKind kind,
    String country,
    String nuts,
    ZoneId zone,
    List<String> languages,
    Map<String, String> modules,
    Set<String> issuers) {

  public NewTenant {
    languages = List.copyOf(languages);
    modules = Map.copyOf(modules);
    issuers = Set.copyOf(issuers);
  }
}
