package eu.vangnet.security;

import java.util.Arrays;
import java.util.Optional;

/** Why a caller touches personal data; stands in the {@code Purpose} header and in the journal. */
public enum Purpose {
  INTAKE("intake"),
  CASE_WORK("caseWork"),
  OVERSIGHT("oversight"),
  ADMINISTRATION("administration"),
  INTEGRATION("integration"),
  REPORTING("reporting"),
  TRAINING("training"),
  EVALUATION("evaluation"),
  /** Rights of data subjects, retention, and what a controller owes for them. */
  DATA_PROTECTION("dataProtection");

  private final String code;

  Purpose(String code) {
    this.code = code;
  }

  /** The value of the header. */
  public String code() {
    return code;
  }

  /** The purpose with this code. */
  public static Optional<Purpose> of(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst();
  }
}
