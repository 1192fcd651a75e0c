package eu.vangnet.casework.emergencies;

import java.util.Arrays;

/** Whether a second person has judged that a case was opened. */
enum EmergencyState {
  OPENED("opened"),
  ACCEPTED("accepted"),
  NOT_JUSTIFIED("notJustified");

  private final String code;

  EmergencyState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static EmergencyState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
