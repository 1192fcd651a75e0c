package eu.vangnet.batch.quarterly;

import eu.vangnet.modules.ModuleCatalogue;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What modules' own words count as. It asks all installed modules, not those that a tenant enabled
 * just now: a word that was recorded keeps its meaning when its module is switched off.
 */
@Singleton
class CoreCodes {
  private final Map<String, String> core;

  @Inject
  CoreCodes(ModuleCatalogue catalogue) {
    this.core =
        catalogue.modules().stream()
            .flatMap(module -> module.module().codeExtensions().stream())
            .collect(
                Collectors.toUnmodifiableMap(
                    word -> word.list().code() + '/' + word.code(),
                    word -> word.coreCode(),
                    (first, second) -> first));
  }

  /** The core code; a code that no module adds is one itself. */
  String of(String list, String code) {
    return core.getOrDefault(list + '/' + code, code);
  }
}
