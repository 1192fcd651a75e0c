package eu.vangnet.casework.sharing;

import java.util.Arrays;
import java.util.Optional;

/** How far an agreement to share is. Only a signed one lets anybody hear anything. */
public enum AgreementState {
  /** Being written; can be changed. */
  DRAFT("draft"),
  /** Signed by all parties; never changed again. */
  SIGNED("signed"),
  /** Ended by the tenant, or followed by a later version. */
  ENDED("ended");

  private final String code;

  AgreementState(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** The state with this code. */
  public static Optional<AgreementState> of(String code) {
    return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
  }
}
