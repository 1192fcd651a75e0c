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

  DisclosureState lost() {
    return this == SENT ? UNDELIVERABLE : this;
  }
}
