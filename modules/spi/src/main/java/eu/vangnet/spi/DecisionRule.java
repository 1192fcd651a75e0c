package eu.vangnet.spi;

/** How a table comes to a decision. */
public enum DecisionRule {
  /** The chair decides after hearing the others; the chair has to be there. */
  CHAIR("chair"),
  /** More than half of those present. */
  MAJORITY("majority"),
  /** All of those present. */
  CONSENSUS("consensus");

  private final String code;

  DecisionRule(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
