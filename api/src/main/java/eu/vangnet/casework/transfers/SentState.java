package eu.vangnet.casework.transfers;

import java.util.Arrays;
import java.util.Set;

/** How far a transfer has come, as its sender knows it. The receiver's answer has the say. */
enum SentState {
  /** Written; not yet with the receiver. */
  REQUESTED("requested"),
  /** With the receiver, who has not answered. */
  DELIVERED("delivered"),
  /** Taken back, and the receiver has not yet said whether in time. */
  REVOKING("revoking"),
  /** Taken back in time. */
  REVOKED("revoked"),
  /** The receiver has opened a case of its own; the one here is closed. */
  ACCEPTED("accepted"),
  /** The receiver does not take the case over. */
  REJECTED("rejected"),
  /** Nothing more is heard of it: the receiver gets no messages any more. */
  UNDELIVERABLE("undeliverable");

  private static final Set<SentState> OPEN = Set.of(REQUESTED, DELIVERED, REVOKING);

  private final String code;

  SentState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static SentState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the last word is still to come. */
  boolean isOpen() {
    return OPEN.contains(this);
  }

  boolean mayBeRevoked() {
    return this == REQUESTED || this == DELIVERED;
  }

  /** It is with the receiver; that may be told after its answer. */
  SentState delivered() {
    return this == REQUESTED ? DELIVERED : this;
  }

  /** The receiver has answered, perhaps when nobody expected it any more. */
  SentState answered(ReceivedState answer) {
    return isOpen() || this == UNDELIVERABLE
        ? switch (answer) {
          case ACCEPTED -> ACCEPTED;
          case REJECTED -> REJECTED;
          case REVOKED -> REVOKED;
          case RECEIVED -> this;
        }
        : this;
  }

  /** The letter with the case never got there. */
  SentState requestLost() {
    return this == REQUESTED || this == REVOKING ? UNDELIVERABLE : this;
  }

  /** The letter that takes it back never got there. */
  SentState revocationLost() {
    return this == REVOKING ? UNDELIVERABLE : this;
  }
}
