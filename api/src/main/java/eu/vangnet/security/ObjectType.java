package eu.vangnet.security;

/** What an operation is about; stands in the journal and in the declaration of each operation. */
public enum ObjectType {
  SELF("self"),
  CODELIST("codelist"),
  MODULE("module"),
  TENANT("tenant"),
  ISSUER("issuer"),
  KEY("key"),
  RESOLUTION("resolution"),
  SETTING("setting"),
  SIGNAL("signal"),
  CASE("case"),
  CONFERENCE("conference"),
  MENTOR("mentor"),
  SEARCH("search"),
  TREND("trend"),
  COURSE("course"),
  OFFER("offer"),
  INSTRUMENT("instrument"),
  EVALUATION("evaluation"),
  RESPONSE("response"),
  SESSION("session"),
  ENROLMENT("enrolment"),
  FIGURE("figure"),
  REPORT("report"),
  JOB("job"),
  ROLE("role"),
  REVOCATION("revocation"),
  JOURNAL("journal"),
  REQUEST("request"),
  BUNDLE("bundle"),
  CONTACTPOINT("contactpoint"),
  AGREEMENT("agreement"),
  REPORTPOINT("reportpoint"),
  DISCLOSURE("disclosure"),
  DEMAND("demand"),
  EMERGENCY("emergency"),
  NOTICE("notice"),
  TRANSFER("transfer"),
  TASK("task"),
  ACTION("action"),
  COMPLAINT("complaint"),
  OPINION("opinion"),
  RETENTION("retention"),
  HOLD("hold"),
  BREACH("breach"),
  ACTIVITY("activity"),
  ASSESSMENT("assessment"),
  PROCESSING("processing");

  private final String code;

  ObjectType(String code) {
    this.code = code;
  }

  /** The name in the journal. */
  public String code() {
    return code;
  }
}
