package eu.vangnet.tenants;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the product keeps for each tenant.
 *
 * @param managedClasses entities, embeddables and converters
 * @param migrationLocations Flyway locations for every kind of tenant
 * @param caseMigrationLocations Flyway locations only for kinds that hold cases; the numbers of
 *     both are one sequence
 */
public record TenantEntities(
    List<Class<?>> managedClasses,
    List<String> migrationLocations,
    List<String> caseMigrationLocations) {

  public TenantEntities {
    managedClasses = List.copyOf(managedClasses);
    migrationLocations = List.copyOf(migrationLocations);
    caseMigrationLocations = List.copyOf(caseMigrationLocations);
  }

  List<String> locations(boolean cases) {
    if (!cases) {
      return migrationLocations;
    }
    return Stream.concat(migrationLocations.stream(), caseMigrationLocations.stream()).toList();
  }
}
