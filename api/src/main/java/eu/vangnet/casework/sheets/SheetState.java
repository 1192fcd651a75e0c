package eu.vangnet.casework.sheets;

import java.util.Arrays;

/** How far a feedback sheet has come. */
enum SheetState {
  /** Somebody has not spoken yet. */
  OPEN("open"),
  /** All agree; it may be told. */
  COMPLETE("complete"),
  /** Somebody objected; it is never told. */
  STOPPED("stopped"),
  /** It was told. */
  DISCLOSED("disclosed");

  private final String code;

  SheetState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static SheetState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether an objection still stops it. */
  boolean stoppable() {
    return this == OPEN || this == COMPLETE;
  }
}
