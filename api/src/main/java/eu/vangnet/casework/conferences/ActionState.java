package eu.vangnet.casework.conferences;

/** How it stands with an action. */
enum ActionState {
  /** It has to be done. */
  OPEN("open"),
  /** It was done. */
  DONE("done"),
  /** It need not be done any more. */
  CANCELLED("cancelled");

  private final String code;

  ActionState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
