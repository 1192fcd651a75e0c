package eu.vangnet.spi;

/** What has to hold before an item is told. */
public enum DisclosureCondition {
  /** The receiver needs it for the task at hand. */
  NECESSARY("necessary"),
  /** The source agreed. */
  SOURCE_CONSENTS("sourceConsents"),
  /** Professional secrecy does not bind, or was lifted by who may lift it. */
  SECRECY_LIFTED("secrecyLifted"),
  /** The person was told, unless that is unsafe. */
  PERSON_INFORMED("personInformed"),
  /** All who took part agree. */
  CONSENSUS("consensus"),
  /** The receiver was told of the duty to keep silent. */
  CONFIDENTIALITY_BRIEFED("confidentialityBriefed");

  private final String code;

  DisclosureCondition(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
