package eu.vangnet.trainings.enrolments;

import java.util.Arrays;

/** What became of an enrolment. */
enum EnrolmentState {
  /** Holds a place. */
  ENROLLED("enrolled"),
  /** Waits for a place, in the order of arrival. */
  WAITING("waiting"),
  /** Was given up. */
  WITHDRAWN("withdrawn"),
  /** Ended with its session. */
  CANCELLED("cancelled");

  private final String code;

  EnrolmentState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** Whether it holds a place or may still get one. */
  boolean active() {
    return this == ENROLLED || this == WAITING;
  }

  static EnrolmentState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
