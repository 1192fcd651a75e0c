package eu.vangnet.spi;

/** What has to be on record before a case may change its state. */
public enum Requirement {
  /** Reasons in words. */
  GROUNDS("grounds"),
  /** Why the step is in proportion to the worry. */
  PROPORTIONALITY("proportionality"),
  /** Why nothing lighter would do. */
  SUBSIDIARITY("subsidiarity"),
  /** A legal basis that the module declares. */
  LEGAL_BASIS("legalBasis"),
  /** The person's consent to support, which is not a legal basis for processing. */
  SUPPORT_CONSENT("supportConsent"),
  /** Under which law data are processed for the step: the GDPR or the directive for police. */
  REGIME("regime"),
  /** Who took part in the decision. */
  PARTICIPANTS("participants");

  private final String code;

  Requirement(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
