package eu.vangnet.security;

import static eu.vangnet.security.Right.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Rights that several roles have for one reason. */
final class SharedRights {
  /** Of whoever may come to trainings, or have others come. */
  static final Set<Right> TAKING_PART =
      Set.of(COURSE_READ, SESSION_READ, ENROLMENT_READ, ENROLMENT_CREATE, ENROLMENT_WITHDRAW);

  /** Of those of whom two together decide what becomes of the tenant. */
  static final Set<Right> DECIDING =
      Set.of(RESOLUTION_READ, RESOLUTION_ASK, RESOLUTION_APPROVE, EXPORT_FETCH);

  /** Of whoever sits at a table: its own people may prepare and agree what is told of a case. */
  static final Set<Right> AT_THE_TABLE =
      with(
          TAKING_PART,
          CONFERENCE_READ,
          FORM_READ,
          FORM_FILL,
          CALENDAR_ISSUE,
          PREPARATION_CREATE,
          PREPARATION_READ,
          PREPARATION_CONCLUDE,
          LIFTING_CREATE,
          LIFTING_READ,
          SHEET_READ,
          SHEET_APPROVE);

  /** Of whoever prepares conferences and writes down what the table says and agrees on. */
  static final Set<Right> WRITING_DOWN =
      Set.of(
          CONFERENCE_READ,
          FORM_READ,
          FORM_FILL,
          CONFERENCE_PLAN,
          CONFERENCE_MINUTE,
          CONFERENCE_AMEND,
          CALENDAR_ISSUE,
          SHEET_CREATE,
          SHEET_READ,
          SHEET_APPROVE);

  /** Of whoever works on cases for the tenant, and works out support with others. */
  static final Set<Right> CASE_WORK =
      with(
          AT_THE_TABLE,
          CONFERENCE_PLAN,
          CONFERENCE_MINUTE,
          CONFERENCE_AMEND,
          PLAN_READ,
          PLAN_CHANGE,
          CLOSURE_PROPOSE,
          AFTERCARE_CHANGE,
          MENTOR_READ,
          MENTORING_READ,
          MENTORING_ARRANGE,
          MENTORING_REPORT,
          SHEET_CREATE,
          SHEET_DISCLOSE,
          DEMAND_RECORD,
          DEMAND_READ,
          EMERGENCY_OPEN,
          EMERGENCY_READ);

  /** Of whoever chairs the table, and answers for what leaves it. */
  static final Set<Right> CHAIRING =
      with(CASE_WORK, CONFERENCE_APPROVE, DEMAND_ANSWER, EMERGENCY_REVIEW);

  /** Of whoever watches over the protection of personal data. */
  static final Set<Right> WATCHING =
      with(
          DECIDING,
          PREPARATION_READ,
          LIFTING_READ,
          SHEET_READ,
          DEMAND_RECORD,
          DEMAND_READ,
          DEMAND_ANSWER,
          EMERGENCY_READ,
          EMERGENCY_REVIEW,
          SIGNAL_READ,
          CASE_READ,
          AGREEMENT_READ,
          AGREEMENT_CREATE,
          AGREEMENT_CHANGE,
          AGREEMENT_SIGN,
          AGREEMENT_END,
          CASE_PERMIT,
          AUDIENCE_READ,
          CONFERENCE_READ,
          PERSON_SEARCH,
          INSTRUMENT_READ,
          EVALUATION_READ,
          FIGURE_READ,
          JOURNAL_READ,
          JOURNAL_VERIFY,
          ACCESS_READ,
          ROLE_READ,
          RESTRICTED_READ,
          REQUEST_CREATE,
          REQUEST_READ,
          REQUEST_IDENTIFY,
          REQUEST_EXTEND,
          REQUEST_SEARCH,
          REQUEST_EXPORT,
          REQUEST_RECTIFY,
          REQUEST_ERASE,
          REQUEST_RESTRICT,
          REQUEST_LIFT,
          REQUEST_ANSWER,
          REQUEST_REFUSE,
          BUNDLE_READ,
          CONTACTPOINT_CHANGE,
          DISCLOSURE_READ,
          DISCLOSURE_ACKNOWLEDGE,
          NOTICE_READ,
          NOTICE_TELL,
          NOTICE_ACKNOWLEDGE,
          NOTIFICATION_READ,
          TRANSFER_READ,
          FORM_READ,
          PLAN_READ,
          COMPLAINT_CREATE,
          COMPLAINT_READ,
          COMPLAINT_HANDLE,
          OPINION_ASK,
          OPINION_READ,
          OPINION_GIVE,
          JOB_READ,
          RETENTION_READ,
          RETENTION_SET,
          RETENTION_RUN,
          EXTENSION_ASK,
          EXTENSION_APPROVE,
          HOLD_READ,
          HOLD_PLACE,
          HOLD_LIFT,
          BREACH_READ,
          BREACH_RECORD,
          BREACH_CHANGE,
          ACTIVITY_READ,
          ASSESSMENT_READ,
          ASSESSMENT_STATE,
          PROCESSING_READ,
          PROCESSING_SWITCH);

  private SharedRights() {}

  private static Set<Right> with(Set<Right> those, Right... more) {
    EnumSet<Right> all = EnumSet.copyOf(those);
    all.addAll(Arrays.asList(more));
    return Set.copyOf(all);
  }
}
