package eu.vangnet.trainings.courses;

import java.util.Arrays;

/** How far a course has come; it goes forward only. */
enum CourseState {
  /** Being written; only those who change courses see it. */
  DRAFT("draft"),
  /** In the catalogue; sessions may be planned. */
  PUBLISHED("published"),
  /** Out of the catalogue for good; no further session is planned. */
  WITHDRAWN("withdrawn");

  private final String code;

  CourseState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static CourseState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
