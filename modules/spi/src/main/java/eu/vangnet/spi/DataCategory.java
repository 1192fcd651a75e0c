package eu.vangnet.spi;

/** Sorts of personal data that the law treats apart. */
public enum DataCategory {
  /** Everything not below. */
  ORDINARY("ordinary"),
  /** GDPR Art. 9: religion, political opinion, health and the like. */
  SPECIAL("special"),
  /** GDPR Art. 10: convictions and offences. */
  CRIMINAL("criminal"),
  /** GDPR Art. 87: national identification number. */
  NATIONAL_IDENTIFIER("nationalIdentifier");

  private final String code;

  DataCategory(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
