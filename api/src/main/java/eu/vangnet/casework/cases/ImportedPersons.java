package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedLine;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Who a case of an earlier system is about, as a change of the case; once, for what people change
 * afterwards must not be undone by an import that is sent again.
 */
@Singleton
class ImportedPersons extends ImportedIntoCase {
  private static final Optional<String> ANY_VERSION = Optional.of("*");

  private final CaseWork work;
  private final Recorder recorder;

  @Inject
  ImportedPersons(CaseWork work, Recorder recorder) {
    super("person", "changeCase");
    this.work = work;
    this.recorder = recorder;
  }

  @Override
  protected Made make(UUID file, ImportedLine line) {
    return recorder.make(
        file,
        line.key(),
        id -> "/v1/cases/" + id,
        id ->
            JournalEntry.done(Right.CASE_IMPORT, ObjectType.CASE, id.toString())
                .event("casePersonImported"),
        (em, id) -> work.change(id, line.body(), ANY_VERSION));
  }
}
