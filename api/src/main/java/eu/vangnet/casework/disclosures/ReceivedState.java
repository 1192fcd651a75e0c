package eu.vangnet.casework.disclosures;

import java.util.Arrays;

/** Whether a disclosure that came is still kept. */
enum ReceivedState {
  HELD("held"),
  ERASED("erased");

  private final String code;

  ReceivedState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static ReceivedState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
