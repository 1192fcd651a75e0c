package eu.vangnet.platform.input;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.List;
import java.util.Set;

/**
 * What the document says of an operation's body.
 *
 * @param mediaTypes the media types that may be sent
 * @param schema the schema of the body
 */
record BodyContract(Set<String> mediaTypes, ContractSchema schema) {

  /** Copies the media types. */
  BodyContract {
    mediaTypes = Set.copyOf(mediaTypes);
  }

  /**
   * Accepts a body or refuses it with all its errors.
   *
   * @throws ProblemException malformed-body or invalid-input
   */
  void check(byte[] body) {
    List<Violation> violations = Violations.ofBody(schema.errors(JsonText.read(body)));
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }
}
