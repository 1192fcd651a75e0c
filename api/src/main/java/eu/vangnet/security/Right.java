package eu.vangnet.security;

import static eu.vangnet.security.Purpose.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a caller may be allowed to do. The code is also the OAuth scope in the document.
 *
 * <p>A right on personal data lists the purposes it may be used for (purpose limitation, GDPR
 * article 5(1)(b)); a right without purposes touches no personal data and needs no {@code Purpose}
 * header.
 */
public enum Right {
  SELF_READ("self:read", "read who the caller is and what the caller may do"),
  CODELIST_READ("codelists:read", "read code lists"),
  MODULE_READ("modules:read", "read the modules that the own tenant enabled"),
  MODULE_ENABLE("modules:enable", "enable and disable modules for the own tenant"),
  TENANT_READ("tenants:read", "read the register of tenants"),
  TENANT_CREATE("tenants:create", "create a tenant"),
  KEY_READ("keys:read", "read which keys the own tenant has"),
  KEY_CHANGE("keys:change", "let a key of the tenant's own wrap its keys"),
  KEY_RENEW("keys:renew", "renew the data keys of the own tenant"),
  TENANT_SUSPEND("tenants:suspend", "let a tenant rest"),
  TENANT_RESUME("tenants:resume", "let a tenant that rests serve again"),
  RESOLUTION_READ("resolutions:read", "read what is decided about the own tenant"),
  RESOLUTION_ASK("resolutions:ask", "ask to export, close or erase the own tenant"),
  RESOLUTION_APPROVE("resolutions:approve", "approve such a thing that somebody else asked for"),
  EXPORT_FETCH("exports:fetch", "fetch an export of the own tenant", ADMINISTRATION),
  TENANT_LIMIT("tenants:limit", "set what only the operator sets for a tenant"),
  SETTING_READ("settings:read", "read settings and quotas of the own tenant"),
  SETTING_CHANGE("settings:change", "change settings of the own tenant, or of the own country"),
  SIGNAL_CREATE("signals:create", "record a signal", INTAKE, INTEGRATION),
  SIGNAL_READ("signals:read", "read signals", INTAKE, CASE_WORK, OVERSIGHT, DATA_PROTECTION),
  SIGNAL_WEIGH("signals:weigh", "weigh a signal", CASE_WORK),
  SIGNAL_FOLLOW("signals:follow", "add a follow-up to a signal", INTAKE, CASE_WORK),
  SOURCE_READ("sources:read", "read who a protected source of a signal is", INTAKE, CASE_WORK),
  CASE_OPEN("cases:open", "open a case from a signal", CASE_WORK),
  CASE_READ("cases:read", "read cases", CASE_WORK, OVERSIGHT, DATA_PROTECTION),
  CASE_CHANGE("cases:change", "change what is recorded of a case", CASE_WORK),
  CASE_NOTE("cases:note", "add a note to a case or amend one", CASE_WORK),
  CASE_MOVE("cases:move", "move a case to another phase", CASE_WORK),
  CASE_CLOSE("cases:close", "close a case", CASE_WORK),
  CASE_REOPEN("cases:reopen", "reopen a closed case", CASE_WORK),
  CASE_SEAT("cases:seat", "give an organisation a seat at the table of a case", CASE_WORK),
  CASE_PERMIT(
      "cases:permit",
      "record whether the person of a case consents to sharing",
      CASE_WORK,
      DATA_PROTECTION),
  CASE_ATTACH("cases:attach", "add an attachment to a case", CASE_WORK),
  CASE_DETACH("cases:detach", "remove an attachment from a case", CASE_WORK),
  CONFERENCE_READ(
      "conferences:read",
      "read conferences and series of them",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  CONFERENCE_PLAN("conferences:plan", "plan conferences and series of them", CASE_WORK),
  CONFERENCE_MINUTE("conferences:minute", "write the minutes of a conference", CASE_WORK),
  CONFERENCE_APPROVE("conferences:approve", "approve the minutes of a conference", CASE_WORK),
  CONFERENCE_AMEND("conferences:amend", "amend approved minutes", CASE_WORK),
  CALENDAR_ISSUE("calendars:issue", "let a calendar program fetch dates", CASE_WORK),
  PERSON_SEARCH(
      "persons:search",
      "search signals and cases for a person",
      INTAKE,
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  TREND_CREATE("trends:create", "report a trend, about no person"),
  TREND_READ("trends:read", "read trends"),
  COURSE_READ("courses:read", "read courses"),
  COURSE_CREATE("courses:create", "write a course"),
  COURSE_CHANGE("courses:change", "change a course, and read drafts"),
  COURSE_PUBLISH("courses:publish", "publish a course"),
  COURSE_WITHDRAW("courses:withdraw", "withdraw a course"),
  OFFER_READ("offers:read", "read offers of courses, made and received"),
  OFFER_MAKE("offers:make", "offer a course to another tenant"),
  OFFER_WITHDRAW("offers:withdraw", "take back an offer of a course"),
  OFFER_ANSWER("offers:answer", "accept or reject a course that another tenant offers"),
  INSTRUMENT_CREATE("instruments:create", "record an instrument or an edition of it", EVALUATION),
  INSTRUMENT_READ("instruments:read", "read instruments", EVALUATION, OVERSIGHT),
  EVALUATION_CREATE("evaluations:create", "design an evaluation", EVALUATION),
  EVALUATION_READ("evaluations:read", "read evaluations", EVALUATION, OVERSIGHT),
  EVALUATION_CHANGE("evaluations:change", "change the design of an evaluation", EVALUATION),
  EVALUATION_OPEN("evaluations:open", "open an evaluation for answers", EVALUATION),
  EVALUATION_INVITE("evaluations:invite", "invite to an evaluation", EVALUATION),
  EVALUATION_CLOSE("evaluations:close", "close an evaluation", EVALUATION),
  RESPONSE_READ("responses:read", "read the anonymous answers of a closed evaluation", EVALUATION),
  SESSION_READ("sessions:read", "read sessions of courses", TRAINING),
  SESSION_CREATE("sessions:create", "plan a session of a course", TRAINING),
  SESSION_CHANGE("sessions:change", "change a session, and read all its enrolments", TRAINING),
  SESSION_CANCEL("sessions:cancel", "cancel a session", TRAINING),
  ENROLMENT_READ("enrolments:read", "read enrolments", TRAINING),
  ENROLMENT_CREATE("enrolments:create", "enrol a participant in a session", TRAINING),
  ENROLMENT_WITHDRAW("enrolments:withdraw", "withdraw an enrolment", TRAINING),
  FIGURE_READ("figures:read", "read the counts of the own tenant", REPORTING, OVERSIGHT),
  REPORT_REQUEST("reports:request", "ask for a report over all tenants", REPORTING),
  REPORT_READ("reports:read", "read reports before they are released", REPORTING, OVERSIGHT),
  REPORT_RELEASE("reports:release", "release a report that somebody else asked for", REPORTING),
  JOB_READ("jobs:read", "read the jobs that the own tenant asked for"),
  JOB_CANCEL("jobs:cancel", "end a job that the own tenant asked for"),
  ROLE_READ("roles:read", "read the roles of the own tenant"),
  ROLE_COMPOSE("roles:compose", "compose roles of the own tenant"),
  REVOCATION_READ("revocations:read", "read what the own tenant revoked"),
  REVOCATION_CREATE("revocations:create", "revoke tokens, clients and persons of the own tenant"),
  REVOCATION_LIFT("revocations:lift", "take a revocation of the own tenant back"),
  KEY_REVOKE("keys:revoke", "revoke a key of a token issuer"),
  JOURNAL_READ("journal:read", "read the journal of the own tenant", OVERSIGHT),
  ACCESS_READ("accesses:read", "read who did what with the records of a person", OVERSIGHT),
  JOURNAL_VERIFY("journal:verify", "prove that the own tenant's journal is whole", OVERSIGHT),
  RESTRICTED_READ(
      "restricted:read", "read records whose processing is restricted", OVERSIGHT, DATA_PROTECTION),
  REQUEST_CREATE("requests:create", "record the request of a data subject", DATA_PROTECTION),
  REQUEST_READ("requests:read", "read requests of data subjects", DATA_PROTECTION),
  REQUEST_IDENTIFY("requests:identify", "record how a requester was identified", DATA_PROTECTION),
  REQUEST_EXTEND("requests:extend", "extend the time to answer a request", DATA_PROTECTION),
  REQUEST_SEARCH("requests:search", "find the records of a data subject", DATA_PROTECTION),
  REQUEST_EXPORT("requests:export", "put together what a data subject gets", DATA_PROTECTION),
  REQUEST_RECTIFY("requests:rectify", "join a person's statement to a record", DATA_PROTECTION),
  REQUEST_ERASE("requests:erase", "erase records of a data subject", DATA_PROTECTION),
  REQUEST_RESTRICT("requests:restrict", "restrict records of a data subject", DATA_PROTECTION),
  REQUEST_LIFT("requests:lift", "lift a restriction", DATA_PROTECTION),
  REQUEST_ANSWER("requests:answer", "answer a request", DATA_PROTECTION),
  REQUEST_REFUSE("requests:refuse", "refuse a request with grounds", DATA_PROTECTION),
  BUNDLE_READ("bundles:read", "read what a data subject gets", DATA_PROTECTION),
  REPORTPOINT_MAINTAIN("reportpoints:maintain", "publish where people can report a worry"),
  CONTACTPOINT_READ("contactpoints:read", "read where data subjects can go"),
  CONTACTPOINT_CHANGE("contactpoints:change", "name where data subjects can go"),
  AGREEMENT_READ("agreements:read", "read agreements on sharing"),
  AGREEMENT_CREATE("agreements:create", "draft agreements on sharing"),
  AGREEMENT_CHANGE("agreements:change", "change the draft of an agreement on sharing"),
  AGREEMENT_SIGN("agreements:sign", "record that an agreement on sharing was signed"),
  AGREEMENT_END("agreements:end", "end an agreement on sharing"),
  AUDIENCE_READ(
      "audiences:read",
      "read what each organisation at a table hears, and why",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  DISCLOSURE_CREATE("disclosures:create", "tell somebody of a case", CASE_WORK),
  DISCLOSURE_READ(
      "disclosures:read",
      "read what was told of cases, by this tenant and to it",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  PREPARATION_CREATE("preparations:create", "prepare what is to be told of a case", CASE_WORK),
  PREPARATION_READ(
      "preparations:read", "read how telling was prepared", CASE_WORK, OVERSIGHT, DATA_PROTECTION),
  PREPARATION_CONCLUDE(
      "preparations:disclose", "tell what a complete preparation decided", CASE_WORK),
  LIFTING_CREATE(
      "liftings:create", "lift the secrecy of what the own organisation brought in", CASE_WORK),
  LIFTING_READ(
      "liftings:read", "read whose secrecy was lifted", CASE_WORK, OVERSIGHT, DATA_PROTECTION),
  SHEET_CREATE("sheets:create", "make a feedback sheet", CASE_WORK),
  SHEET_DISCLOSE("sheets:disclose", "tell what all agreed to in a feedback sheet", CASE_WORK),
  SHEET_READ("sheets:read", "read feedback sheets", CASE_WORK, OVERSIGHT, DATA_PROTECTION),
  SHEET_APPROVE("sheets:approve", "agree or object to a feedback sheet", CASE_WORK),
  DEMAND_RECORD("demands:record", "record what an authority demands", CASE_WORK, DATA_PROTECTION),
  DEMAND_READ(
      "demands:read", "read what authorities demanded", CASE_WORK, OVERSIGHT, DATA_PROTECTION),
  DEMAND_ANSWER("demands:answer", "decide what an authority gets", CASE_WORK, DATA_PROTECTION),
  EMERGENCY_OPEN("emergencies:break", "open a hidden case in an emergency, for a time", CASE_WORK),
  EMERGENCY_READ(
      "emergencies:read",
      "read which cases were opened in an emergency",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  EMERGENCY_REVIEW(
      "emergencies:review",
      "say whether an emergency justified opening a case",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  DISCLOSURE_ACKNOWLEDGE(
      "disclosures:acknowledge", "answer a notice of another tenant", CASE_WORK, DATA_PROTECTION),
  NOTICE_READ("notices:read", "read what recipients have to hear", CASE_WORK, DATA_PROTECTION),
  NOTICE_TELL("notices:tell", "note that a recipient was told", CASE_WORK, DATA_PROTECTION),
  NOTICE_ACKNOWLEDGE(
      "notices:acknowledge", "note what a recipient did", CASE_WORK, DATA_PROTECTION),
  NOTIFICATION_CREATE(
      "notifications:create",
      "record that a person was told of the processing, or why not yet",
      CASE_WORK),
  NOTIFICATION_READ(
      "notifications:read",
      "read whether persons were told of the processing",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  TRANSFER_REQUEST("transfers:request", "hand a case over to another tenant", CASE_WORK),
  TRANSFER_READ(
      "transfers:read",
      "read transfers of cases, sent and received",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  TRANSFER_REVOKE("transfers:revoke", "take the transfer of a case back", CASE_WORK),
  TRANSFER_ANSWER(
      "transfers:answer", "accept or reject a case that another tenant hands over", CASE_WORK),
  CASE_IMPORT(
      "cases:import", "bring in signals and cases of an earlier system", CASE_WORK, INTEGRATION),
  TASK_READ("tasks:read", "read tasks in cases", CASE_WORK),
  TASK_SET("tasks:set", "set a task in a case", CASE_WORK),
  TASK_DO("tasks:do", "say that a task in a case is done", CASE_WORK),
  FORM_READ("forms:read", "read forms about cases", CASE_WORK, OVERSIGHT, DATA_PROTECTION),
  FORM_FILL("forms:fill", "fill in forms about cases", CASE_WORK),
  PLAN_READ(
      "plans:read",
      "read plans, reviews, assessments, proposed closures and after-care of cases",
      CASE_WORK,
      OVERSIGHT,
      DATA_PROTECTION),
  PLAN_CHANGE("plans:change", "make and review plans of cases", CASE_WORK),
  CLOSURE_PROPOSE("closures:propose", "propose to close a case", CASE_WORK),
  AFTERCARE_CHANGE("aftercares:change", "plan and carry out contacts after closing", CASE_WORK),
  MENTOR_READ("mentors:read", "read the corps of mentors and look for a mentor", CASE_WORK),
  MENTOR_CHANGE("mentors:change", "keep the corps of mentors", CASE_WORK),
  MENTORING_READ(
      "mentorings:read", "read mentoring; who arranges none reads the own only", CASE_WORK),
  MENTORING_ARRANGE("mentorings:arrange", "arrange and end mentoring", CASE_WORK),
  MENTORING_REPORT("mentorings:report", "sign for mentoring and record its sessions", CASE_WORK),
  COMPLAINT_CREATE("complaints:create", "record a complaint about processing", DATA_PROTECTION),
  COMPLAINT_READ("complaints:read", "read complaints about processing", DATA_PROTECTION),
  COMPLAINT_HANDLE("complaints:handle", "handle a complaint about processing", DATA_PROTECTION),
  OPINION_ASK("opinions:ask", "ask the lawfulness committee for its opinion", DATA_PROTECTION),
  OPINION_READ("opinions:read", "read opinions of the lawfulness committee", DATA_PROTECTION),
  OPINION_GIVE("opinions:give", "record the opinion of the committee", DATA_PROTECTION),
  OPINION_FOLLOW("opinions:follow", "say whether an opinion is followed, and why", DATA_PROTECTION),
  RETENTION_READ(
      "retentions:read", "read rules, runs and proofs of retention", OVERSIGHT, DATA_PROTECTION),
  RETENTION_SET("retentions:set", "shorten a period or pause retention", DATA_PROTECTION),
  RETENTION_RUN("retentions:run", "have erased what is over", DATA_PROTECTION),
  EXTENSION_ASK("extensions:ask", "ask to keep a record longer", CASE_WORK, DATA_PROTECTION),
  EXTENSION_APPROVE("extensions:approve", "approve that a record is kept longer", DATA_PROTECTION),
  HOLD_READ("holds:read", "read legal holds", OVERSIGHT, DATA_PROTECTION),
  HOLD_PLACE("holds:place", "place a legal hold on a record", DATA_PROTECTION),
  HOLD_LIFT("holds:lift", "lift a legal hold together with a second person", DATA_PROTECTION),
  BREACH_READ("breaches:read", "read the register of breaches", OVERSIGHT, DATA_PROTECTION),
  BREACH_RECORD("breaches:record", "record a breach of personal data", DATA_PROTECTION),
  BREACH_CHANGE("breaches:change", "carry the record of a breach on", DATA_PROTECTION),
  ACTIVITY_READ("activities:read", "read the register of processing activities"),
  ASSESSMENT_READ("assessments:read", "read the draft of the impact assessment"),
  ASSESSMENT_STATE("assessments:state", "add the tenant's statements to register and assessment"),
  PROCESSING_READ("processings:read", "read the log of processings", DATA_PROTECTION),
  PROCESSING_SWITCH("processings:switch", "switch the log of processings on");

  private final String code;
  private final String meaning;
  private final List<Purpose> purposes;

  Right(String code, String meaning, Purpose... purposes) {
    this.code = code;
    this.meaning = meaning;
    this.purposes = List.of(purposes);
  }

  /** The name in tokens, documents and refusals. */
  public String code() {
    return code;
  }

  /** What it allows, in words. */
  public String meaning() {
    return meaning;
  }

  /** The purposes under which it may be used; empty where no personal data are touched. */
  public List<Purpose> purposes() {
    return purposes;
  }

  /** Whether it lets somebody read and nothing else. */
  public boolean reads() {
    return code.endsWith(":read");
  }

  /** The right with this code. */
  public static Optional<Right> of(String code) {
    return Arrays.stream(values()).filter(right -> right.code.equals(code)).findFirst();
  }

  /**
   * Rights that touch no personal data but administer the platform name this purpose in the
   * journal.
   */
  public Purpose defaultPurpose() {
    return purposes.isEmpty() ? ADMINISTRATION : purposes.getFirst();
  }
}
