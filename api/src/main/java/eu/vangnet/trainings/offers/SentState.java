package eu.vangnet.trainings.offers;

import java.util.Arrays;
import java.util.Set;

/** How far an offer has come, as its sender knows it. The receiver's answer always has the say. */
enum SentState {
  /** Written; not yet with the receiver. */
  OFFERED("offered"),
  /** With the receiver, who has not answered. */
  DELIVERED("delivered"),
  /** Taken back, and the receiver has not yet said whether in time. */
  WITHDRAWING("withdrawing"),
  /** Taken back in time. */
  WITHDRAWN("withdrawn"),
  /** The receiver has made a course of its own from it. */
  ACCEPTED("accepted"),
  /** The receiver does not want it. */
  REJECTED("rejected"),
  /** Nothing more is heard of it: the receiver gets no messages any more. */
  UNDELIVERABLE("undeliverable");

  private static final Set<SentState> OPEN = Set.of(OFFERED, DELIVERED, WITHDRAWING);

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

  boolean mayBeWithdrawn() {
    return this == OFFERED || this == DELIVERED;
  }

  /** The offer is with the receiver; that may be told after its answer. */
  SentState delivered() {
    return this == OFFERED ? DELIVERED : this;
  }

  /** The receiver has answered, perhaps when nobody expected it any more. */
  SentState answered(ReceivedState answer) {
    return isOpen() || this == UNDELIVERABLE
        ? switch (answer) {
          case ACCEPTED -> ACCEPTED;
          case REJECTED -> REJECTED;
          case WITHDRAWN -> WITHDRAWN;
          case RECEIVED -> this;
        }
        : this;
  }

  /** The offer never got there. */
  SentState offerLost() {
    return this == OFFERED || this == WITHDRAWING ? UNDELIVERABLE : this;
  }

  /** That it was taken back never got there. */
  SentState withdrawalLost() {
    return this == WITHDRAWING ? UNDELIVERABLE : this;
  }
}
