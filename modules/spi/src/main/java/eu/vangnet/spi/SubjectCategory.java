package eu.vangnet.spi;

/** Whose data are processed. */
public enum SubjectCategory {
  /** Somebody others are worried about. */
  PERSON_OF_CONCERN("personOfConcern"),
  /** Family and others who are close. */
  FAMILY("family"),
  /** Who reported. */
  REPORTER("reporter"),
  /** Who works on the case. */
  PROFESSIONAL("professional"),
  /** Who was harmed. */
  VICTIM("victim"),
  /** Who takes part in a training. */
  PARTICIPANT("participant");

  private final String code;

  SubjectCategory(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
