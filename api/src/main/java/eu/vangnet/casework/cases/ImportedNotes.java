package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Notes of an earlier system. */
@Singleton
class ImportedNotes extends ImportedIntoCase {
  private final CaseNotes notes;

  @Inject
  ImportedNotes(CaseNotes notes) {
    super("note", "addNote");
    this.notes = notes;
  }

  @Override
  protected Made make(UUID caseFile, ImportedLine line) {
    return notes.add(caseFile, Optional.empty(), line.body(NewNote.class), line.key());
  }
}
