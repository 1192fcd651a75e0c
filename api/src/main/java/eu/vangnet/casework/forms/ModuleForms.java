package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.spi.Form;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The forms about persons and cases that the modules of this installation declare. */
@Singleton
class ModuleForms {
  private final ModuleCatalogue catalogue;

  @Inject
  ModuleForms(ModuleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The form of that code in exactly that version of the module. */
  Optional<Form> find(CaseModule of, String code) {
    return catalogue.find(of.module(), of.version()).stream()
        .flatMap(loaded -> loaded.module().forms().stream())
        .filter(form -> form.subject().describesPerson() && form.id().equals(code))
        .findFirst();
  }
}
