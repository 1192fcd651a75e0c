package eu.vangnet.spi;

/** Headings of the impact assessment and of the register of processing. */
public enum AccountabilityTopic {
  /** What the processing is for. */
  PURPOSE("purpose"),
  /** Why it is needed, in proportion, and nothing lighter would do. */
  NECESSITY("necessity"),
  /** Whose data. */
  DATA_SUBJECTS("dataSubjects"),
  /** Who receives data. */
  RECIPIENTS("recipients"),
  /** How people can use their rights. */
  RIGHTS("rights"),
  /** How long data is kept. */
  RETENTION("retention"),
  /** What could go wrong. */
  RISKS("risks"),
  /** What is done against that. */
  MEASURES("measures");

  private final String code;

  AccountabilityTopic(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
