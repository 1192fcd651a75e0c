package eu.vangnet.platform.input;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the document says of an operation's body.
 *
 * @param mediaTypes the media types that may be sent
 * @param schema the schema of the body
 * @param words where the body holds words that people write
 */
record BodyContract(Set<String> mediaTypes, ContractSchema schema, FreeText words) {

  /** Copies the media types. */
  BodyContract {
    mediaTypes = Set.copyOf(mediaTypes);
  }

  /**
   * Accepts a body or refuses it with all its errors.
   *
   * @param numbers countries whose national identity numbers may stand in it
   * @throws ProblemException malformed-body or invalid-input
   */
  void check(byte[] body, Set<String> numbers) {
    JsonNode value = JsonText.read(body);
    List<Violation> violations = Violations.ofBody(schema.errors(value));
    if (violations.isEmpty()) {
      violations = words.violations(value, numbers);
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }
}
