package eu.vangnet.casework.signals;

import java.util.Arrays;
import java.util.Optional;

/** How far a signal has come. */
enum SignalStatus {
  /** Waits for its weighing. */
  RECORDED("recorded"),
  /** Weighed; perhaps more information was asked for, then it may be weighed again. */
  WEIGHED("weighed"),
  /** A case was opened from it. */
  CASE_OPENED("caseOpened");

  private final String code;

  SignalStatus(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** Whether a weighing is due: none yet, or the last one asked for more information. */
  boolean waits(Optional<String> coreOutcome) {
    return this == RECORDED
        || (this == WEIGHED && coreOutcome.filter("moreInformation"::equals).isPresent());
  }

  static SignalStatus of(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
