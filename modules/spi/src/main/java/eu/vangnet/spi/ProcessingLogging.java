package eu.vangnet.spi;

/** Whether each processing of an activity is written to the tenant's log of processings. */
public enum ProcessingLogging {
  /** It is not. */
  OFF("off"),
  /** It is where the tenant wants it. */
  OFFERED("offered"),
  /** It is, for every tenant that enables the module. */
  REQUIRED("required");

  private final String code;

  ProcessingLogging(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
