package eu.vangnet.platform.imports;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.problems.ProblemException;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;

/**
 * One kind of line that an import may hold; a bean of the feature that makes such records is found.
 * Thread-safe.
 */
public interface ImportedKind {

  /** The name in lines, such as {@code signal}. */
  String code();

  /** The operation of the published document whose body the line's body must be. */
  String operation();

  /** What a line must refer to: the name of the reference, and the kind of line it names. */
  Map<String, String> references();

  /** What a line may refer to besides, in the same way. */
  default Map<String, String> furtherReferences() {
    return Map.of();
  }

  /** Whether a line must say when the earlier system did it, because something runs from then. */
  default boolean dated() {
    return false;
  }

  /**
   * The body with what it refers to, where the operation asks for that in its body.
   *
   * @param references identifiers by the name of the reference; of further ones those that the line
   *     makes
   */
  default JsonObject completed(JsonObject body, Map<String, UUID> references) {
    return body;
  }

  /**
   * Makes the record by the use case of the normal operation, within the caller's unit of work.
   *
   * @throws ProblemException as the normal operation
   */
  Made make(ImportedLine line);
}
