package eu.vangnet.security;

import static eu.vangnet.security.Purpose.ADMINISTRATION;
import static eu.vangnet.security.Purpose.CASE_WORK;
import static eu.vangnet.security.Purpose.EVALUATION;
import static eu.vangnet.security.Purpose.INTAKE;
import static eu.vangnet.security.Purpose.INTEGRATION;
import static eu.vangnet.security.Purpose.OVERSIGHT;
import static eu.vangnet.security.Purpose.REPORTING;
import static eu.vangnet.security.Purpose.TRAINING;

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
  SIGNAL_CREATE("signals:create", "record a signal", INTAKE, INTEGRATION),
  SIGNAL_READ("signals:read", "read signals", INTAKE, CASE_WORK, OVERSIGHT),
  SIGNAL_WEIGH("signals:weigh", "weigh a signal", CASE_WORK),
  CASE_OPEN("cases:open", "open a case from a signal", CASE_WORK),
  CASE_READ("cases:read", "read cases", CASE_WORK, OVERSIGHT),
  CASE_CHANGE("cases:change", "change what is recorded of a case", CASE_WORK),
  CASE_NOTE("cases:note", "add a note to a case or amend one", CASE_WORK),
  CASE_MOVE("cases:move", "move a case to another phase", CASE_WORK),
  CASE_CLOSE("cases:close", "close a case", CASE_WORK),
  CASE_REOPEN("cases:reopen", "reopen a closed case", CASE_WORK),
  CASE_SEAT("cases:seat", "give an organisation a seat at the table of a case", CASE_WORK),
  CASE_ATTACH("cases:attach", "add an attachment to a case", CASE_WORK),
  CASE_DETACH("cases:detach", "remove an attachment from a case", CASE_WORK),
  PERSON_SEARCH(
      "persons:search", "search signals and cases for a person", INTAKE, CASE_WORK, OVERSIGHT),
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
  JOURNAL_VERIFY("journal:verify", "prove that the own tenant's journal is whole", OVERSIGHT);

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
