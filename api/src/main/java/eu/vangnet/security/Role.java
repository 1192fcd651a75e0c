package eu.vangnet.security;

import static eu.vangnet.security.Right.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A named set of rights. Nothing asks for a role; only rights decide. */
public enum Role {
  /** Takes signals in, and leaves weighing and case work to others. */
  INTAKE(
      "intake",
      SIGNAL_CREATE,
      SIGNAL_READ,
      SIGNAL_FOLLOW,
      SOURCE_READ,
      COURSE_READ,
      SESSION_READ,
      FIGURE_READ,
      REPORTPOINT_MAINTAIN),
  CASEWORKER(
      "caseworker",
      SharedRights.CASE_WORK,
      SIGNAL_CREATE,
      SIGNAL_READ,
      SIGNAL_WEIGH,
      SIGNAL_FOLLOW,
      SOURCE_READ,
      CASE_OPEN,
      CASE_READ,
      PERSON_SEARCH,
      CASE_CHANGE,
      CASE_NOTE,
      CASE_MOVE,
      CASE_SEAT,
      CASE_PERMIT,
      AGREEMENT_READ,
      CASE_ATTACH,
      CASE_DETACH,
      TREND_CREATE,
      TREND_READ,
      FIGURE_READ,
      COMPLAINT_CREATE,
      DISCLOSURE_CREATE,
      DISCLOSURE_READ,
      DISCLOSURE_ACKNOWLEDGE,
      NOTICE_READ,
      NOTICE_TELL,
      NOTIFICATION_CREATE,
      NOTIFICATION_READ,
      TASK_READ,
      TASK_SET,
      TASK_DO,
      TRANSFER_READ,
      REQUEST_CREATE,
      BREACH_RECORD),
  CASECHAIR(
      "casechair",
      SharedRights.CHAIRING,
      SIGNAL_READ,
      SIGNAL_WEIGH,
      SIGNAL_FOLLOW,
      SOURCE_READ,
      CASE_OPEN,
      CASE_READ,
      PERSON_SEARCH,
      CASE_CHANGE,
      CASE_NOTE,
      CASE_MOVE,
      CASE_CLOSE,
      CASE_REOPEN,
      CASE_SEAT,
      CASE_PERMIT,
      AGREEMENT_READ,
      AUDIENCE_READ,
      CONFERENCE_APPROVE,
      CASE_ATTACH,
      CASE_DETACH,
      TREND_CREATE,
      TREND_READ,
      FIGURE_READ,
      DISCLOSURE_CREATE,
      DISCLOSURE_READ,
      DISCLOSURE_ACKNOWLEDGE,
      NOTICE_READ,
      NOTICE_TELL,
      NOTICE_ACKNOWLEDGE,
      NOTIFICATION_CREATE,
      NOTIFICATION_READ,
      TASK_READ,
      TASK_SET,
      TASK_DO,
      TRANSFER_REQUEST,
      TRANSFER_READ,
      TRANSFER_REVOKE,
      TRANSFER_ANSWER,
      CASE_IMPORT,
      MENTOR_CHANGE,
      OPINION_READ,
      OPINION_FOLLOW,
      EXTENSION_ASK,
      HOLD_READ,
      HOLD_PLACE,
      HOLD_LIFT,
      BREACH_RECORD),
  /** Prepares the case conference and writes down what it decides. */
  SECRETARY(
      "secretary",
      SharedRights.WRITING_DOWN,
      SIGNAL_READ,
      CASE_READ,
      CASE_NOTE,
      CASE_MOVE,
      CASE_SEAT,
      AGREEMENT_READ,
      CASE_ATTACH,
      CASE_DETACH,
      TASK_READ,
      TASK_SET,
      TASK_DO,
      PLAN_READ,
      CLOSURE_PROPOSE,
      COURSE_READ,
      SESSION_READ,
      FIGURE_READ),
  PARTNER(
      "partner",
      SharedRights.AT_THE_TABLE,
      SIGNAL_CREATE,
      CASE_READ,
      CASE_NOTE,
      CASE_ATTACH,
      TASK_READ,
      TASK_DO,
      PLAN_READ),
  /** Sees the own agreements and sessions; a seat at a table comes with the role of a partner. */
  MENTOR("mentor", SharedRights.TAKING_PART, MENTORING_READ, MENTORING_REPORT),
  TRAINER(
      "trainer",
      OFFER_READ,
      COURSE_READ,
      COURSE_CREATE,
      COURSE_CHANGE,
      SESSION_READ,
      SESSION_CREATE,
      SESSION_CHANGE,
      SESSION_CANCEL,
      ENROLMENT_READ,
      ENROLMENT_CREATE,
      ENROLMENT_WITHDRAW,
      INSTRUMENT_READ,
      EVALUATION_READ),
  EVALUATOR(
      "evaluator",
      COURSE_READ,
      SESSION_READ,
      INSTRUMENT_CREATE,
      INSTRUMENT_READ,
      EVALUATION_CREATE,
      EVALUATION_READ,
      EVALUATION_CHANGE,
      EVALUATION_OPEN,
      EVALUATION_INVITE,
      EVALUATION_CLOSE,
      RESPONSE_READ,
      FIGURE_READ),
  PRIVACYOFFICER("privacyofficer", SharedRights.WATCHING),
  AUDITOR(
      "auditor",
      AGREEMENT_READ,
      KEY_READ,
      INSTRUMENT_READ,
      EVALUATION_READ,
      FIGURE_READ,
      JOURNAL_READ,
      JOURNAL_VERIFY,
      ROLE_READ,
      RETENTION_READ,
      HOLD_READ,
      BREACH_READ,
      ACTIVITY_READ,
      ASSESSMENT_READ),
  TENANTADMIN(
      "tenantadmin",
      SharedRights.DECIDING,
      SETTING_READ,
      SETTING_CHANGE,
      MODULE_ENABLE,
      REPORTPOINT_MAINTAIN,
      KEY_READ,
      KEY_CHANGE,
      KEY_RENEW,
      JOB_READ,
      COURSE_READ,
      COURSE_CREATE,
      COURSE_CHANGE,
      COURSE_PUBLISH,
      COURSE_WITHDRAW,
      SESSION_READ,
      SESSION_CREATE,
      SESSION_CHANGE,
      SESSION_CANCEL,
      ENROLMENT_READ,
      ENROLMENT_CREATE,
      ENROLMENT_WITHDRAW,
      OFFER_READ,
      OFFER_MAKE,
      OFFER_WITHDRAW,
      OFFER_ANSWER,
      ROLE_READ,
      ROLE_COMPOSE,
      REVOCATION_READ,
      REVOCATION_CREATE,
      REVOCATION_LIFT,
      BREACH_RECORD,
      ACTIVITY_READ,
      ASSESSMENT_READ),
  INTEGRATOR("integrator", SIGNAL_CREATE, FIGURE_READ),
  PROGRAMME(
      "programme", TENANT_READ, JOB_READ, JOB_CANCEL, REPORT_REQUEST, REPORT_READ, REPORT_RELEASE),
  /** The second person: releases what the programme office asked for, and asks for nothing. */
  RELEASER("releaser", JOB_READ, REPORT_READ, REPORT_RELEASE),
  /** In its own country: who takes part, and who has to stop for a while; no data of anybody. */
  NATIONALCOORDINATOR(
      "nationalcoordinator",
      TENANT_READ,
      TENANT_CREATE,
      TENANT_SUSPEND,
      SETTING_READ,
      SETTING_CHANGE),
  PLATFORM(
      "platform",
      TENANT_READ,
      TENANT_CREATE,
      TENANT_SUSPEND,
      TENANT_RESUME,
      TENANT_LIMIT,
      JOB_READ,
      JOB_CANCEL,
      REVOCATION_READ,
      REVOCATION_CREATE,
      REVOCATION_LIFT,
      KEY_REVOKE);

  /** What every role may do. */
  public static final Set<Right> BASIC =
      Set.of(SELF_READ, CODELIST_READ, MODULE_READ, CONTACTPOINT_READ);

  private final String code;
  private final Set<Right> rights;

  Role(String code, Right... own) {
    this(code, Set.of(), own);
  }

  Role(String code, Set<Right> shared, Right... own) {
    this.code = code;
    // Not BASIC: the constants of an enum are made before its other fields.
    EnumSet<Right> all = EnumSet.of(SELF_READ, CODELIST_READ, MODULE_READ, CONTACTPOINT_READ);
    all.addAll(shared);
    all.addAll(Arrays.asList(own));
    this.rights = Set.copyOf(all);
  }

  /** The name in tokens. */
  public String code() {
    return code;
  }

  /** What the role may do. */
  public Set<Right> rights() {
    return rights;
  }

  /** The role with this code. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
