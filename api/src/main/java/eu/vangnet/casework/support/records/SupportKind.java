package eu.vangnet.casework.support.records;

/** What was written down on the support of a case. */
public enum SupportKind {
  PLAN("plan"),
  REVIEW("review"),
  ASSESSMENT("assessment"),
  SESSION("session"),
  PROPOSAL("proposal"),
  AFTER_CARE("afterCare");

  private final String code;

  SupportKind(String code) {
    this.code = code;
  }

  /** The word in the database. */
  String code() {
    return code;
  }
}
