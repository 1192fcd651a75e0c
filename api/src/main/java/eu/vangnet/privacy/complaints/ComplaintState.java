package eu.vangnet.privacy.complaints;

import eu.vangnet.security.Right;
import java.util.Arrays;
import java.util.Set;

/** How far a complaint has come. */
enum ComplaintState {
  RECEIVED("received", Set.of(Right.COMPLAINT_READ, Right.COMPLAINT_HANDLE)),
  HANDLED("handled", Set.of(Right.COMPLAINT_READ));

  private final String code;
  private final Set<Right> permitted;

  ComplaintState(String code, Set<Right> permitted) {
    this.code = code;
    this.permitted = permitted;
  }

  String code() {
    return code;
  }

  Set<Right> permitted() {
    return permitted;
  }

  static ComplaintState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
