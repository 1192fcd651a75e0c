package eu.vangnet.spi;

/** What is evaluated; never a person. */
public enum EvaluationSubject {
  /** A way of working. */
  PRACTICE("practice"),
  /** A training. */
  TRAINING("training"),
  /** A network of key figures or first-line workers. */
  NETWORK("network"),
  /** How a table works together. */
  CASE_CONFERENCE("caseConference"),
  /** A whole local plan. */
  LOCAL_PLAN("localPlan");

  private final String code;

  EvaluationSubject(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
