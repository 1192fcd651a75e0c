package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedKind;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Notes of an earlier system. */
@Singleton
class ImportedNotes implements ImportedKind {
  private static final String CASE = "case";

  private final CaseNotes notes;

  @Inject
  ImportedNotes(CaseNotes notes) {
    this.notes = notes;
  }

  @Override
  public String code() {
    return "note";
  }

  @Override
  public String operation() {
    return "addNote";
  }

  @Override
  public Map<String, String> references() {
    return Map.of(CASE, CASE);
  }

  @Override
  public Made make(ImportedLine line) {
    return notes.add(line.reference(CASE), Optional.empty(), line.body(NewNote.class), line.key());
  }
}
