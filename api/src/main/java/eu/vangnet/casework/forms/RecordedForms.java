package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.FormsOnRecord;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Tells steps and tasks which forms were filled in. What partners brought in counts for nobody but
 * them: a step that passes would tell of it.
 */
@Singleton
class RecordedForms implements FormsOnRecord {
  private final CaseAccess cases;
  private final ModuleForms declared;
  private final FilledForms forms;

  @Inject
  RecordedForms(CaseAccess cases, ModuleForms declared, FilledForms forms) {
    this.cases = cases;
    this.declared = declared;
    this.forms = forms;
  }

  @Override
  public Map<String, Instant> written(EntityManager em, UUID caseFile) {
    return forms.lastWritten(em, caseFile, cases.module(em, caseFile).module());
  }

  @Override
  public boolean has(EntityManager em, UUID caseFile, String form) {
    return declared.find(cases.module(em, caseFile), form).isPresent();
  }
}
