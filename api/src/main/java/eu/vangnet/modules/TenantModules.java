package eu.vangnet.modules;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modules that the current tenant enabled, each in the version that it enabled. */
@Singleton
public class TenantModules {
  private final ModuleCatalogue catalogue;
  private final Tenants tenants;

  /** Looks in the catalogue of this installation and in the register of tenants. */
  @Inject
  public TenantModules(ModuleCatalogue catalogue, Tenants tenants) {
    this.catalogue = catalogue;
    this.tenants = tenants;
  }

  /** All of them, in the order of their ids; one that is not installed is left out. */
  public List<LoadedModule> enabled() {
    Map<String, String> wanted =
        tenants.find(TenantContext.current()).map(Tenant::modules).orElse(Map.of());
    return wanted.entrySet().stream()
        .flatMap(entry -> catalogue.find(entry.getKey(), entry.getValue()).stream())
        .sorted(Comparator.comparing(LoadedModule::id))
        .toList();
  }

  /** One of them. */
  public Optional<LoadedModule> find(String id) {
    return enabled().stream().filter(module -> module.id().equals(id)).findFirst();
  }

  /** The one that says how cases move; the country's own goes before one for anybody. */
  public Optional<LoadedModule> caseModule() {
    return enabled().stream()
        .filter(LoadedModule::hasStates)
        .min(Comparator.comparing(module -> module.manifest().scope().kind()));
  }
}
