package eu.vangnet.casework.cases;

import eu.vangnet.security.Right;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.State;
import java.util.EnumSet;
import java.util.Set;

/** What the state of a case leaves open, apart from the steps that its module knows from there. */
final class StateRights {
  /** Not for people of a partner, whatever roles they hold: it would open the table to itself. */
  static final Set<Right> OF_THE_TENANT =
      EnumSet.of(
          Right.CASE_CHANGE,
          Right.CASE_SEAT,
          Right.CASE_PERMIT,
          Right.CASE_DETACH,
          Right.AUDIENCE_READ,
          Right.DISCLOSURE_READ,
          Right.DISCLOSURE_CREATE,
          Right.NOTIFICATION_READ,
          Right.NOTIFICATION_CREATE);

  private static final Set<Right> ALWAYS =
      EnumSet.of(
          Right.CASE_READ,
          Right.CASE_PERMIT,
          Right.AUDIENCE_READ,
          Right.DISCLOSURE_READ,
          Right.NOTIFICATION_READ,
          // Who could not be told while the case ran is told when the reason for the delay is gone.
          Right.NOTIFICATION_CREATE,
          Right.PREPARATION_READ,
          Right.LIFTING_READ,
          Right.SHEET_READ,
          Right.DEMAND_READ,
          Right.DEMAND_RECORD,
          Right.DEMAND_ANSWER,
          Right.TASK_READ,
          Right.TASK_SET,
          Right.TASK_DO,
          Right.TRANSFER_READ,
          Right.PLAN_READ,
          Right.FORM_READ,
          Right.MENTOR_READ,
          // Mentoring may go on as after-care, so it does not end with the case.
          Right.MENTORING_READ,
          Right.MENTORING_ARRANGE,
          Right.MENTORING_REPORT);

  private static final Set<Right> WHILE_IT_RUNS =
      EnumSet.of(
          Right.PLAN_CHANGE,
          Right.CLOSURE_PROPOSE,
          Right.CASE_CHANGE,
          Right.CASE_NOTE,
          Right.FORM_FILL,
          Right.CASE_SEAT,
          Right.CASE_ATTACH,
          Right.CASE_DETACH,
          Right.DISCLOSURE_CREATE,
          Right.PREPARATION_CREATE,
          Right.PREPARATION_CONCLUDE,
          Right.LIFTING_CREATE,
          Right.SHEET_CREATE,
          Right.SHEET_DISCLOSE,
          Right.SHEET_APPROVE,
          Right.TRANSFER_REQUEST);

  private StateRights() {}

  /**
   * What may be done, by whoever holds the right.
   *
   * @param state in which the case is
   */
  static Set<Right> of(State state) {
    EnumSet<Right> rights = EnumSet.copyOf(ALWAYS);
    if (state.ending() || state.phase() == CorePhase.AFTER_CARE) {
      rights.add(Right.AFTERCARE_CHANGE);
    }
    if (!state.ending()) {
      rights.addAll(WHILE_IT_RUNS);
    }
    return rights;
  }
}
