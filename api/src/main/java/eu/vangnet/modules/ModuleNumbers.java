package eu.vangnet.modules;

import eu.vangnet.platform.nationalnumbers.AllowedNationalNumbers;
import eu.vangnet.spi.NationalNumber;
import eu.vangnet.tenants.TenantContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** The national identity numbers that the modules of the current tenant allow. */
@Singleton
class ModuleNumbers implements AllowedNationalNumbers {
  private final TenantModules modules;

  @Inject
  ModuleNumbers(TenantModules modules) {
    this.modules = modules;
  }

  @Override
  public Set<String> countries() {
    if (!TenantContext.isBound()) {
      return Set.of();
    }
    return modules.enabled().stream()
        .flatMap(module -> module.module().nationalNumbers().stream())
        .map(NationalNumber::country)
        .collect(Collectors.toUnmodifiableSet());
  }
}
