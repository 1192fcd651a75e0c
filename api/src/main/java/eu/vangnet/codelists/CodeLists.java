package eu.vangnet.codelists;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.spi.CodeExtension;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codes that count for the current tenant: the shared ones, and those that its modules add. The
 * shared part is read once; what modules add is asked each time, because a tenant may change them.
 */
@Singleton
public class CodeLists {
  private final TenantModules modules;
  private final Map<String, CodeList> shared;
  private final Map<String, Set<String>> sharedCodes;

  /** Adds what the modules of the current tenant declare. */
  @Inject
  public CodeLists(TenantModules modules, Regions regions) {
    this.modules = modules;
    this.shared = new LinkedHashMap<>(CodeListFiles.read());
    shared.put(Regions.LIST, regions.list());
    this.sharedCodes =
        shared.values().stream()
            .collect(Collectors.toUnmodifiableMap(CodeList::id, CodeList::codeSet));
  }

  /** All lists in the order of their names, as the current tenant sees them. */
  public List<CodeList> all() {
    return shared.keySet().stream().sorted().flatMap(id -> find(id).stream()).toList();
  }

  /** The list of that name, as the current tenant sees it. */
  public Optional<CodeList> find(String id) {
    return Optional.ofNullable(shared.get(id)).map(list -> list.with(added(id).toList()));
  }

  /** Whether the list has the code for the current tenant; false when there is no such list. */
  public boolean has(String list, String code) {
    return sharedCodes.getOrDefault(list, Set.of()).contains(code)
        || added(list).anyMatch(added -> added.code().equals(code));
  }

  /** What a code counts as in figures: the core code of a module's own word, else itself. */
  public String counted(String list, String code) {
    return added(list)
        .filter(added -> added.code().equals(code))
        .flatMap(added -> added.extension().stream())
        .map(Code.Extension::coreCode)
        .findFirst()
        .orElse(code);
  }

  private Stream<Code> added(String list) {
    return modules.enabled().stream()
        .flatMap(
            module ->
                module.module().codeExtensions().stream()
                    .filter(extension -> extension.list().code().equals(list))
                    .map(extension -> code(module, extension)));
  }

  private static Code code(LoadedModule module, CodeExtension added) {
    return new Code(
        added.code(),
        added.label().byLanguage(),
        Code.Years.ALWAYS,
        List.of(),
        Optional.empty(),
        Optional.of(new Code.Extension(added.coreCode(), module.id())));
  }
}
