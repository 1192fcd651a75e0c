package eu.vangnet.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a capability can open instead of an access token, or beside one where the operation asks for
 * both. Each capability opens one of these, for one object; the code stands in it under its MAC, so
 * a code never changes its meaning.
 */
public enum CapabilityOperation {
  RESPONSE_GIVE("responses:give"),
  QUESTIONNAIRE_READ("questionnaires:read"),
  RECEIPT_READ("receipts:read"),
  RECEIPT_FOLLOW("receipts:follow"),
  CALENDAR_READ("calendars:read", true),
  /** Beside an access token: the content of an attachment goes to who made the link. */
  ATTACHMENT_READ("attachments:read");

  private final String code;
  private final boolean takesPassword;

  CapabilityOperation(String code) {
    this(code, false);
  }

  CapabilityOperation(String code, boolean takesPassword) {
    this.code = code;
    this.takesPassword = takesPassword;
  }

  /**
   * Whether the capability may also come as the password of Basic authentication (RFC 7617), which
   * calendar programs can send. In a browser that would ask people for a password.
   */
  public boolean takesPassword() {
    return takesPassword;
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
