package eu.vangnet.batch.records;

import java.util.Arrays;

/** Where a job, a stage or an item stands. */
public enum JobState {
  WAITING("waiting"),
  RUNNING("running"),
  FINISHED("finished"),
  FAILED("failed"),
  CANCELLED("cancelled");

  private final String code;

  JobState(String code) {
    this.code = code;
  }

  /** The word used in the tables and in the API. */
  public String code() {
    return code;
  }

  /** Whether nobody works on it any more. */
  public boolean isOver() {
    return this == FINISHED || this == FAILED || this == CANCELLED;
  }

  static JobState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no state of a job: " + code));
  }
}
