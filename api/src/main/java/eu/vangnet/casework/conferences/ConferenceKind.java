package eu.vangnet.casework.conferences;

import java.util.Arrays;

/** What sort of meeting it is. */
enum ConferenceKind {
  /** A meeting of a table. */
  CONFERENCE("conference"),
  /** Two people who talk because something came up, such as a constable and a teacher. */
  TALK("talk");

  private final String code;

  ConferenceKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static ConferenceKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }
}
