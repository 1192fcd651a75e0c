package eu.vangnet.casework.disclosures;

import java.util.Arrays;

/** How far a recipient has been told. */
enum NoticeState {
  /** People of the tenant have to tell it. */
  OPEN("open"),
  /** On its way by message. */
  SENT("sent"),
  /** Told. */
  TOLD("told"),
  /** The recipient has said what it did. */
  ACKNOWLEDGED("acknowledged"),
  /** The message never got there: people have to tell it. */
  UNDELIVERABLE("undeliverable");

  private final String code;

  NoticeState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static NoticeState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether people have to tell it. */
  boolean waitsForPeople() {
    return this == OPEN || this == UNDELIVERABLE;
  }

  /** Whether the recipient's own word can still be noted by people. */
  boolean waitsForWord() {
    return this == TOLD;
  }

  /** The message is with the recipient; that may be heard after its answer. */
  NoticeState delivered() {
    return this == SENT ? TOLD : this;
  }

  /** The message is given up. */
  NoticeState lost() {
    return this == SENT ? UNDELIVERABLE : this;
  }
}
