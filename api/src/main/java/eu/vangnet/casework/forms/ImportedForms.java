package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.ImportedIntoCase;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Forms that were filled in about a case in an earlier system; a step may wait for one. */
@Singleton
class ImportedForms extends ImportedIntoCase {
  private final FormDesk desk;

  @Inject
  ImportedForms(FormDesk desk) {
    super("form", "fillForm");
    this.desk = desk;
  }

  @Override
  protected Made make(UUID caseFile, ImportedLine line) {
    return desk.fill(caseFile, line.body(NewForm.class), line.key());
  }
}
