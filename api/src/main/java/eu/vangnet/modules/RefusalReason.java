package eu.vangnet.modules;

/** Why a module jar is not used; the codes are stable, operators search their logs for them. */
public enum RefusalReason {
  /** It is no readable jar, or too large. */
  UNREADABLE("unreadable"),
  /** An entry carries no signature. */
  UNSIGNED("unsigned"),
  /** Signed, but by nobody whose certificate is configured. */
  UNKNOWN_SIGNER("unknownSigner"),
  /** What is inside is not what was signed. */
  TAMPERED("tampered"),
  /** It brings classes of somebody else. */
  FOREIGN_CLASS("foreignClass"),
  /** Its byte code refers to something that modules may not use. */
  FORBIDDEN_REFERENCE("forbiddenReference"),
  /** It declares a native method, a finaliser or state that all tenants would share. */
  FORBIDDEN_CONSTRUCT("forbiddenConstruct"),
  /** It does not name exactly one programme module that can be made. */
  NO_ENTRY_POINT("noEntryPoint"),
  /** Its code threw while it was loaded. */
  INITIALISER_FAILED("initialiserFailed"),
  /** Its code did not come to an end while it was loaded. */
  INITIALISER_TIMED_OUT("initialiserTimedOut"),
  /** It was written for another version of the contract. */
  WRONG_CONTRACT("wrongContract"),
  /** Its declarations contradict each other. */
  INCONSISTENT("inconsistent"),
  /** Another jar holds the same module in the same version. */
  DUPLICATE("duplicate");

  private final String code;

  RefusalReason(String code) {
    this.code = code;
  }

  /** The stable code. */
  public String code() {
    return code;
  }
}
