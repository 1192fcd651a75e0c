package eu.vangnet.spi;

/** Sorts of things that are told or kept from a partner; facts stay apart from opinions. */
public enum ItemClass {
  /** Something seen or heard, with its source. */
  FACT("fact"),
  /** Somebody's view, marked as one. */
  OPINION("opinion"),
  /** A diagnosis by a qualified professional. */
  DIAGNOSIS("diagnosis"),
  /** Who reported. */
  REPORTER("reporter"),
  /** The plan and its actions. */
  PLAN("plan"),
  /** How it ended. */
  OUTCOME("outcome");

  private final String code;

  ItemClass(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
