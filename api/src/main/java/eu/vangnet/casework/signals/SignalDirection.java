package eu.vangnet.casework.signals;

import java.util.Arrays;

/** Where a signal points. One that speaks against a concern is recorded and weighed like any. */
enum SignalDirection {
  /** Somebody is worried. */
  RAISES_CONCERN("raisesConcern"),
  /** Somebody saw that there is less to worry about. */
  CONTRADICTS_CONCERN("contradictsConcern");

  private final String code;

  SignalDirection(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static SignalDirection of(String code) {
    return Arrays.stream(values())
        .filter(direction -> direction.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
