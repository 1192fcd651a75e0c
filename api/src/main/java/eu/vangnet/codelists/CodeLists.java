package eu.vangnet.codelists;

import eu.vangnet.modules.TenantModules;
import eu.vangnet.spi.CoreList;
import eu.vangnet.tenants.TenantKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** The codes that count for the current tenant: the core's, and those that its modules add. */
@Singleton
public class CodeLists {
  private static final Set<String> PLACES =
      Set.of(
          "school",
          "home",
          "street",
          "online",
          "work",
          "worship",
          "club",
          "prison",
          "other",
          "notStated");

  private final TenantModules modules;
  private final Regions regions;

  /** Adds what the modules of the current tenant declare. */
  @Inject
  public CodeLists(TenantModules modules, Regions regions) {
    this.modules = modules;
    this.regions = regions;
  }

  /** Whether the list has the code. */
  public boolean has(String list, String code) {
    return switch (list) {
      case "place" -> PLACES.contains(code);
      case "nuts" -> regions.contains(code);
      case "tenantKind" -> TenantKind.of(code).isPresent();
      default ->
          CoreList.of(list).filter(core -> core.contains(code)).isPresent() || extended(list, code);
    };
  }

  private boolean extended(String list, String code) {
    return modules.enabled().stream()
        .flatMap(module -> module.module().codeExtensions().stream())
        .anyMatch(added -> added.list().code().equals(list) && added.code().equals(code));
  }
}
