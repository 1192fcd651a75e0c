package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedKind;
import eu.vangnet.platform.imports.ImportedLine;
import java.util.Map;
import java.util.UUID;

/**
 * What an earlier system holds of a case; each line refers to the line of its case. Thread-safe.
 */
public abstract class ImportedIntoCase implements ImportedKind {
  private static final String CASE = "case";

  private final String code;
  private final String operation;

  /**
   * A kind of line.
   *
   * @param code its name in lines
   * @param operation whose body it is
   */
  protected ImportedIntoCase(String code, String operation) {
    this.code = code;
    this.operation = operation;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final String operation() {
    return operation;
  }

  @Override
  public final Map<String, String> references() {
    return Map.of(CASE, CASE);
  }

  @Override
  public final Made make(ImportedLine line) {
    return make(line.reference(CASE), line);
  }

  /** Makes the record in this case, which the same import has opened. */
  protected abstract Made make(UUID caseFile, ImportedLine line);
}
