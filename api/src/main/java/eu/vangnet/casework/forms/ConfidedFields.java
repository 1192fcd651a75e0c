package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseModule;
import eu.vangnet.casework.cases.ChildConfidences;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.spi.Form;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a child said in confidence and stands in a form, in any version of it: also in one of before
 * somebody marked it. Only what is said in words; a code or a yes is in many sentences.
 */
@Singleton
class ConfidedFields implements ChildConfidences {
  private final FilledForms forms;
  private final ModuleForms declared;

  @Inject
  ConfidedFields(FilledForms forms, ModuleForms declared) {
    this.forms = forms;
    this.declared = declared;
  }

  @Override
  public List<String> said(EntityManager em, UUID caseFile, Hearing hearing) {
    List<FilledForm> filled = forms.of(em, caseFile);
    Map<UUID, List<OpenedVersion>> versions = forms.versions(em, filled);
    return filled.stream()
        .flatMap(form -> confided(form, versions.get(form.id()), hearing))
        .toList();
  }

  private Stream<String> confided(FilledForm form, List<OpenedVersion> all, Hearing hearing) {
    FormPast past = new FormPast(all);
    return HeardVersions.of(form.classification().organisation(), all, hearing).stream()
        .flatMap(heard -> confided(form, past, heard));
  }

  private Stream<String> confided(FilledForm form, FormPast past, HeardVersion heard) {
    OpenedVersion version = heard.opened();
    CaseModule module = new CaseModule(form.module(), version.row().moduleVersion());
    Optional<Form> asked = declared.find(module, form.form());
    FormAnswers answers = version.answers();
    return heard.content().keySet().stream()
        .filter(past::isConfided)
        .flatMap(field -> FormTexts.of(asked, answers.only(field), "").values().stream());
  }
}
