package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseModule;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** By which modules the receiver of a case works, as the register of tenants has it. */
@Singleton
class ReceiverModules {
  private final Tenants tenants;

  @Inject
  ReceiverModules(Tenants tenants) {
    this.tenants = tenants;
  }

  /** Why what was written by this module is of no use there; empty where it is. */
  Optional<String> lacking(Optional<TenantId> receiver, CaseModule module) {
    if (receiver.isEmpty()) {
      return Optional.of("receiverNotNamed");
    }
    Optional<String> enabled =
        receiver
            .flatMap(tenants::find)
            .map(Tenant::modules)
            .flatMap(modules -> Optional.ofNullable(modules.get(module.module())));
    return enabled.equals(Optional.of(module.version()))
        ? Optional.empty()
        : Optional.of("moduleNotThere");
  }
}
