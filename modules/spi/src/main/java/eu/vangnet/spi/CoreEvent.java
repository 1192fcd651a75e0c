package eu.vangnet.spi;

import java.util.Arrays;
import java.util.Optional;

/** What happens in the product and can set a clock going. */
public enum CoreEvent {
  /** A signal came in. */
  SIGNAL_RECEIVED("signalReceived"),
  /** A signal was weighed. */
  SIGNAL_WEIGHED("signalWeighed"),
  /** A case was opened. */
  CASE_OPENED("caseOpened"),
  /** A case was closed. */
  CASE_CLOSED("caseClosed"),
  /** Something was last done with the record. */
  LAST_ACTION("lastAction"),
  /** A certificate ran out. */
  CERTIFICATE_EXPIRED("certificateExpired");

  private final String code;

  CoreEvent(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }

  /** The event with that code. */
  public static Optional<CoreEvent> of(String code) {
    return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
  }
}
