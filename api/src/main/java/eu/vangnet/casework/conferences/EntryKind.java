package eu.vangnet.casework.conferences;

/** What sort of thing the minutes hold. */
enum EntryKind {
  /** Somebody told something. */
  CONTRIBUTION("contribution"),
  /** Something was decided, by a rule. */
  DECISION("decision"),
  /** Somebody does something until a day. */
  ACTION("action"),
  /** What was wrong in approved minutes, and why. */
  AMENDMENT("amendment");

  private final String code;

  EntryKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
