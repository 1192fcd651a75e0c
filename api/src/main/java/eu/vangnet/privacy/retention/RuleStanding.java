package eu.vangnet.privacy.retention;

/** Whether a rule takes records away. */
public enum RuleStanding {
  /** Records whose time is over are taken away. */
  IN_FORCE("inForce"),
  /** Nothing is taken away before the tenant says how long. */
  PERIOD_MISSING("periodMissing"),
  /** The engine takes nothing away; the rule says why. */
  KEPT("kept"),
  /** The records are handed over as the law on archives asks; the engine takes nothing away. */
  HANDED_OVER("handedOver");

  private final String code;

  RuleStanding(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
