package eu.vangnet.tenancy.resolutions;

import java.util.Arrays;

/** How far a resolution is. */
enum ResolutionState {
  ASKED("asked"),
  WITHDRAWN("withdrawn"),
  /** Not approved, fetched or made use of in time. Never stored: it follows from the clock. */
  EXPIRED("expired"),
  /** Two people have agreed; the work goes on. */
  APPROVED("approved"),
  /** An export waits to be fetched, or a key to be brought. */
  READY("ready"),
  /** Somebody fetches it just now. */
  FETCHING("fetching"),
  DONE("done");

  private final String code;

  ResolutionState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static ResolutionState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no state of a resolution: " + code));
  }
}
