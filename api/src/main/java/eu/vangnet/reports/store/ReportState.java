package eu.vangnet.reports.store;

import java.util.Arrays;

/** Where a report stands. */
public enum ReportState {
  /** Its job has not begun. */
  REQUESTED("requested"),
  /** Its job counts. */
  RUNNING("running"),
  /** Its protected figures are stored and wait for a second person. */
  PROTECTED("protected"),
  /** A second person released it; it is published or about to be. */
  RELEASED("released"),
  /** Nothing came of it, or it was withdrawn. */
  FAILED("failed");

  private final String code;

  ReportState(String code) {
    this.code = code;
  }

  /** The stored and shown name. */
  public String code() {
    return code;
  }

  static ReportState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
