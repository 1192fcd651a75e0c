package eu.vangnet.casework.transfers;

import java.util.Arrays;

/** What has become of a transfer at its receiver, who decides: whatever comes first counts. */
enum ReceivedState {
  /** Waits for an answer. */
  RECEIVED("received"),
  /** A case of the receiver's own was opened from it. */
  ACCEPTED("accepted"),
  /** Not taken over. */
  REJECTED("rejected"),
  /** The sender took it back before it was answered, or before it came. */
  REVOKED("revoked");

  private final String code;

  ReceivedState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static ReceivedState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  boolean mayBeAnswered() {
    return this == RECEIVED;
  }

  /** The sender takes it back; too late after an answer. */
  ReceivedState takenBack() {
    return this == RECEIVED ? REVOKED : this;
  }
}
