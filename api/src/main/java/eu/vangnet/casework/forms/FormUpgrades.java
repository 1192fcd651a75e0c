package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseModule;
import eu.vangnet.spi.Form;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an upgrade of a module means for the forms that were filled in. */
@Singleton
public class FormUpgrades {
  private final FilledForms forms;
  private final ModuleForms declared;

  @Inject
  FormUpgrades(FilledForms forms, ModuleForms declared) {
    this.forms = forms;
    this.declared = declared;
  }

  /** The forms that were written under the earlier version, and what becomes of each. */
  public Map<String, FormFate> fates(EntityManager em, String module, String from, String to) {
    Map<String, FormFate> fates = new TreeMap<>();
    forms
        .writtenUnder(em, module, from)
        .forEach(
            form ->
                fates.put(
                    form,
                    fate(
                        declared.find(new CaseModule(module, from), form),
                        declared.find(new CaseModule(module, to), form))));
    return fates;
  }

  /** What the installation does not know any more counts as changed. */
  private static FormFate fate(Optional<Form> earlier, Optional<Form> later) {
    if (later.isEmpty()) {
      return FormFate.GONE;
    }
    return earlier.map(SchemaShape::of).equals(later.map(SchemaShape::of))
        ? FormFate.SAME
        : FormFate.CHANGED;
  }
}
