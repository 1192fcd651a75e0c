package eu.vangnet.spi;

/** What a party is to a processing of personal data. */
public enum PartyRole {
  /** Decides on purposes and means (GDPR Art. 4(7)). */
  CONTROLLER("controller"),
  /** Decides together with others (GDPR Art. 26). */
  JOINT_CONTROLLER("jointController"),
  /** Processes for a controller (GDPR Art. 28). */
  PROCESSOR("processor"),
  /** Is told something (GDPR Art. 4(9)). */
  RECIPIENT("recipient");

  private final String code;

  PartyRole(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
