package eu.vangnet.privacy.breaches;

import java.util.Arrays;

/** Whether somebody was told of a breach: the authority, or the persons concerned. */
public enum Telling {
  /** Nothing is decided yet. */
  OPEN("open"),
  /** It was decided that there is no need; further information may change that. */
  NOT_NEEDED("notNeeded"),
  /** They were told. */
  TOLD("told");

  private final String code;

  Telling(String code) {
    this.code = code;
  }

  /** The stored and shown word. */
  public String code() {
    return code;
  }

  /** What was told cannot be taken back; what was held unnecessary may still be told. */
  boolean mayBecome(Telling next) {
    return this != TOLD && next != OPEN && this != next;
  }

  static Telling of(String code) {
    return Arrays.stream(values())
        .filter(telling -> telling.code.equals(code))
        .findFirst()
        .orElseThrow();
  }
}
