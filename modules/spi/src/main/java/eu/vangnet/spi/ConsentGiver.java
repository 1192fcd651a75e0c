package eu.vangnet.spi;

/** Whose own consent to support a rule asks for. */
public enum ConsentGiver {
  /** Whom the worry is about. */
  PERSON_OF_CONCERN("personOfConcern"),
  /** The client is who asked for advice: a relative, a teacher, or the person himself. */
  ADVICE_SEEKER("adviceSeeker");

  private final String code;

  ConsentGiver(String code) {
    this.code = code;
  }

  /** The role that such a person has in a case, as the API names it. */
  public String code() {
    return code;
  }
}
