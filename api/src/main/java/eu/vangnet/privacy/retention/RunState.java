package eu.vangnet.privacy.retention;

import java.util.Arrays;
import java.util.Set;

/** Where a run stands. */
public enum RunState {
  /** Nobody works on it yet. */
  ASKED("asked"),
  /** It takes away what is over. */
  RUNNING("running"),
  /** All that was over and free is gone. */
  FINISHED("finished"),
  /** A pause began, and it stopped; what it had erased stays erased. */
  STOPPED("stopped");

  private final String code;

  RunState(String code) {
    this.code = code;
  }

  /** The stored and shown word. */
  public String code() {
    return code;
  }

  /** Whether the run may go on to that state; a run that is over stays so. */
  boolean mayBecome(RunState next) {
    return switch (this) {
      case ASKED -> next == RUNNING || next == STOPPED;
      case RUNNING -> Set.of(RUNNING, FINISHED, STOPPED).contains(next);
      case FINISHED, STOPPED -> false;
    };
  }

  static RunState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
