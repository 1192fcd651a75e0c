package eu.vangnet.casework.conferences;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Right;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How far a conference has come: planned, held, minuted, approved; or cancelled. */
enum ConferenceState {
  /** It will be held. */
  PLANNED("planned", Right.CONFERENCE_PLAN, Right.CONFERENCE_MINUTE),
  /** It began; who is there and what is said is written down. */
  HELD("held", Right.CONFERENCE_PLAN, Right.CONFERENCE_MINUTE),
  /** The minutes are whole and wait for approval; until then they can be put right. */
  MINUTED("minuted", Right.CONFERENCE_MINUTE, Right.CONFERENCE_APPROVE),
  /** The minutes are frozen; what was wrong is said in an amendment. */
  APPROVED("approved", Right.CONFERENCE_AMEND),
  /** It is not held. */
  CANCELLED("cancelled");

  private final String code;
  private final Set<Right> open;

  ConferenceState(String code, Right... open) {
    this.code = code;
    EnumSet<Right> all = EnumSet.of(Right.CONFERENCE_READ);
    all.addAll(Arrays.asList(open));
    this.open = Set.copyOf(all);
  }

  String code() {
    return code;
  }

  /** What can be done in this state. */
  Set<Right> open() {
    return open;
  }

  /**
   * Refuses what belongs to other states.
   *
   * @throws ProblemException 409
   */
  void requireOneOf(ConferenceState... fitting) {
    if (!Arrays.asList(fitting).contains(this)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "notInThisState: The conference is " + code + ", which does not permit this.");
    }
  }

  static ConferenceState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
