package eu.vangnet.spi;

/** What becomes of a record when its time is over. */
public enum RetentionOutcome {
  /** Erased; a tombstone without personal data stays. */
  DELETE("delete"),
  /** Stripped of everything personal. */
  ANONYMISE("anonymise"),
  /** Handed over as the law on archives asks. */
  ARCHIVE("archive");

  private final String code;

  RetentionOutcome(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
