package eu.vangnet.trainings.sessions;

import java.util.Arrays;

/** Whether a session takes place. */
enum SessionState {
  /** It will take place, or did. */
  PLANNED("planned"),
  /** It does not take place. */
  CANCELLED("cancelled");

  private final String code;

  SessionState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static SessionState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
