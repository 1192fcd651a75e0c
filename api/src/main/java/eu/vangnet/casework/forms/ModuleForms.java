package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.spi.Form;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The forms about persons and cases that the modules of this installation declare. */
@Singleton
class ModuleForms {
  private final ModuleCatalogue catalogue;
  private final TenantModules enabled;

  @Inject
  ModuleForms(ModuleCatalogue catalogue, TenantModules enabled) {
    this.catalogue = catalogue;
    this.enabled = enabled;
  }

  /**
   * The version of a module by which its forms are filled in about a case now: of the case's own
   * module that under which the case runs, of any other that which the tenant has enabled; empty
   * where it has enabled none.
   */
  Optional<CaseModule> inUse(CaseModule ofCase, String module) {
    return module.equals(ofCase.module())
        ? Optional.of(ofCase)
        : enabled.find(module).map(found -> new CaseModule(found.id(), found.version()));
  }

  /** The form of that code in exactly that version of the module. */
  Optional<Form> find(CaseModule of, String code) {
    return catalogue.find(of.module(), of.version()).stream()
        .flatMap(loaded -> loaded.module().forms().stream())
        .filter(form -> form.subject().describesPerson() && form.id().equals(code))
        .findFirst();
  }
}
