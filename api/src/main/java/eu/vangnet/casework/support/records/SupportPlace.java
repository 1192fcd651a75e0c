package eu.vangnet.casework.support.records;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a record of support stands.
 *
 * @param kind what it is
 * @param caseFile the case
 * @param parent the record it belongs to; empty where it hangs on the case itself
 */
public record SupportPlace(SupportKind kind, UUID caseFile, Optional<UUID> parent) {

  /** Directly on the case; as a question, wherever in the case. */
  public static SupportPlace of(SupportKind kind, UUID caseFile) {
    return new SupportPlace(kind, caseFile, Optional.empty());
  }

  /** Below another record of the case. */
  public static SupportPlace below(SupportKind kind, UUID caseFile, UUID parent) {
    return new SupportPlace(kind, caseFile, Optional.of(parent));
  }
}
