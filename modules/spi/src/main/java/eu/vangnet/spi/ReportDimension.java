package eu.vangnet.spi;

/** By what a report may count; never finer than these. */
public enum ReportDimension {
  /** Core phase. */
  PHASE("phase"),
  /** Sector of who reported. */
  SECTOR("sector"),
  /** Type of concern. */
  CONCERN("concern"),
  /** Age in publishable bands. */
  AGE_BAND("ageBand"),
  /** Sex. */
  SEX("sex"),
  /** What the weighing came to. */
  TRIAGE_OUTCOME("triageOutcome"),
  /** Why cases ended. */
  CLOSING_REASON("closingReason"),
  /** Region of NUTS level 1. */
  NUTS1("nuts1"),
  /** Region of NUTS level 2. */
  NUTS2("nuts2");

  private final String code;

  ReportDimension(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
