package eu.vangnet.modules;

import java.util.List;
import java.util.Optional;

/**
 * The modules of this installation: those that may be enabled, and the jars that were refused.
 * Immutable; a new jar is seen at the next start.
 *
 * @param modules in the order of id and version
 * @param refused in the order of file names
 */
public record ModuleCatalogue(List<LoadedModule> modules, List<ModuleRefusal> refused) {

  /** Copies both lists. */
  public ModuleCatalogue {
    modules = List.copyOf(modules);
    refused = List.copyOf(refused);
  }

  /** The module with that id in that version. */
  public Optional<LoadedModule> find(String id, String version) {
    return modules.stream()
        .filter(module -> module.id().equals(id) && module.version().equals(version))
        .findFirst();
  }
}
