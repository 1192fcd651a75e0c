package eu.vangnet.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a capability can open instead of an access token. Each capability opens one of these, for
 * one object; the code stands in it under its MAC, so a code never changes its meaning.
 */
public enum CapabilityOperation {
  RESPONSE_GIVE("responses:give"),
  QUESTIONNAIRE_READ("questionnaires:read"),
  RECEIPT_READ("receipts:read"),
  RECEIPT_FOLLOW("receipts:follow"),
  CALENDAR_READ("calendars:read");

  private final String code;

  CapabilityOperation(String code) {
    this.code = code;
  }

  /** The name inside a capability. */
  public String code() {
    return code;
  }

  /** The operation with this code. */
  public static Optional<CapabilityOperation> of(String code) {
    return Arrays.stream(values()).filter(operation -> operation.code.equals(code)).findFirst();
  }
}
