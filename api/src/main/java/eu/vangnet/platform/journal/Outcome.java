package eu.vangnet.platform.journal;

/** How an attempt ended. */
public enum Outcome {
  /** It was done, or the data were given. */
  DONE("done"),
  /** It was refused: the right, the visibility or the state did not allow it. */
  REFUSED("refused");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** The name in the journal. */
  public String code() {
    return code;
  }
}
