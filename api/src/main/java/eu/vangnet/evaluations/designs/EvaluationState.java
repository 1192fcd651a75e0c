package eu.vangnet.evaluations.designs;

import eu.vangnet.security.Right;
import java.util.Arrays;
import java.util.Set;

/** Where an evaluation stands: designed, then open, then closed for good. */
enum EvaluationState {
  DESIGNED("designed", Right.EVALUATION_READ, Right.EVALUATION_CHANGE, Right.EVALUATION_OPEN),
  OPEN("open", Right.EVALUATION_READ, Right.EVALUATION_INVITE, Right.EVALUATION_CLOSE),
  CLOSED("closed", Right.EVALUATION_READ, Right.RESPONSE_READ);

  private final String code;
  private final Set<Right> permitted;

  EvaluationState(String code, Right... permitted) {
    this.code = code;
    this.permitted = Set.of(permitted);
  }

  /** The stored name. */
  String code() {
    return code;
  }

  /** What may be done in this state. */
  Set<Right> permitted() {
    return permitted;
  }

  static EvaluationState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("an evaluation is in no known state"));
  }
}
