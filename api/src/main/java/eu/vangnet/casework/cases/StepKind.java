package eu.vangnet.casework.cases;

import eu.vangnet.security.Right;

/** The three kinds of steps; each has a right of its own. */
enum StepKind {
  /** From a state that goes on to another, or from one ending to the next. */
  MOVE(Right.CASE_MOVE, "caseMoved"),
  /** To an ending. */
  CLOSE(Right.CASE_CLOSE, "caseClosed"),
  /** From an ending back. */
  REOPEN(Right.CASE_REOPEN, "caseReopened");

  private final Right right;
  private final String event;

  StepKind(Right right, String event) {
    this.right = right;
    this.event = event;
  }

  Right right() {
    return right;
  }

  String event() {
    return event;
  }

  static StepKind of(boolean fromEnding, boolean toEnding) {
    if (fromEnding == toEnding) {
      return MOVE;
    }
    return toEnding ? CLOSE : REOPEN;
  }
}
