package eu.vangnet.architecture;

import java.util.Set;
import java.util.stream.Collectors;

/** Where the product remembers something by tenant from one request to the next. */
public final class TenantMemories {
  private TenantMemories() {}

  /** The fields, as {@code Class.field} without packages. */
  public static Set<String> fields() {
    return Reactor.classes().stream()
        .filter(Reactor.house().outside("load", "demo", "command"))
        .flatMap(
            type ->
                type.getFields().stream()
                    .filter(field -> MemoryRules.isByTenant(type, field))
                    .map(field -> type.getSimpleName() + '.' + field.getName()))
        .collect(Collectors.toSet());
  }
}
