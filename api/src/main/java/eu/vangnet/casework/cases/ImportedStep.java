package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedLine;
import java.util.UUID;

/**
 * Steps that an earlier system took with a case. From their dates time limits and retention run.
 */
abstract class ImportedStep extends ImportedIntoCase {
  private final StepKind kind;
  private final EarlierSteps steps;

  ImportedStep(String code, String operation, StepKind kind, EarlierSteps steps) {
    super(code, operation);
    this.kind = kind;
    this.steps = steps;
  }

  @Override
  public final boolean dated() {
    return true;
  }

  @Override
  protected final Made make(UUID caseFile, ImportedLine line) {
    return steps.take(caseFile, kind, line.body(NewStep.class), line.key());
  }
}
