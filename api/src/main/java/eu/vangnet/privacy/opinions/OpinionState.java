package eu.vangnet.privacy.opinions;

import eu.vangnet.security.Right;
import java.util.Arrays;
import java.util.Set;

/** How far an opinion has come. */
enum OpinionState {
  /** The committee was asked. */
  ASKED("asked", Set.of(Right.OPINION_READ, Right.OPINION_GIVE)),
  /** The committee has said what it thinks. */
  GIVEN("given", Set.of(Right.OPINION_READ, Right.OPINION_FOLLOW)),
  /** It was said whether that is followed, and why. */
  ANSWERED("answered", Set.of(Right.OPINION_READ));

  private final String code;
  private final Set<Right> permitted;

  OpinionState(String code, Set<Right> permitted) {
    this.code = code;
    this.permitted = permitted;
  }

  String code() {
    return code;
  }

  Set<Right> permitted() {
    return permitted;
  }

  static OpinionState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
