package eu.vangnet.casework.disclosures;

import java.util.Arrays;

/** How far a disclosure has come. */
enum DisclosureState {
  /** Told by people, to an organisation that is no tenant. */
  MADE("made"),
  /** On its way to a tenant. */
  SENT("sent"),
  /** With the tenant. */
  DELIVERED("delivered"),
  /** It never got there. */
  UNDELIVERABLE("undeliverable"),

  /** The recipient has given it back and kept nothing of it. */
  RETURNED("returned"),
  /** What was told is kept here no longer. */
  ERASED("erased");

  private final String code;

  DisclosureState(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static DisclosureState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  DisclosureState delivered() {
    return this == SENT ? DELIVERED : this;
  }

  /** Whether the recipient may still have it, so that it has to hear what follows. */
  boolean isHeld() {
    return this != RETURNED && this != ERASED;
  }

  /** Whether anything was told, or is being told, that the recipient did not give back. */
  boolean wasTold() {
    return isHeld() && this != UNDELIVERABLE;
  }

  /** What was given back was not kept; what is erased here stays so. */
  DisclosureState returned() {
    return this == ERASED ? ERASED : RETURNED;
  }

  /** It is kept there after all: the last word comes when nobody expects it any more. */
  DisclosureState kept() {
    return this == ERASED ? ERASED : DELIVERED;
  }

  DisclosureState lost() {
    return this == SENT ? UNDELIVERABLE : this;
  }
}
