package eu.vangnet.trainings.offers;

import java.util.Arrays;

/** What has become of an offer at its receiver, who decides: whatever comes first there counts. */
enum ReceivedState {
  /** Waits for an answer. */
  RECEIVED("received"),
  /** A course of the receiver's own was made from it. */
  ACCEPTED("accepted"),
  /** Not wanted. */
  REJECTED("rejected"),
  /** The sender took it back before it was answered. */
  WITHDRAWN("withdrawn");

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
    return this == RECEIVED ? WITHDRAWN : this;
  }
}
