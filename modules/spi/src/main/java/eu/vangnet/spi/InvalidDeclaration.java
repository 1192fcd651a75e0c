package eu.vangnet.spi;

/**
 * A module declared something that cannot be. The message names the field, so that its author finds
 * the place without a debugger.
 */
public final class InvalidDeclaration extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;

  InvalidDeclaration(String field, String reason) {
    super(field + ": " + reason);
    this.field = field;
  }

  /** The record and component that is wrong, for example {@code Timer.owner}. */
  public String field() {
    return field;
  }
}
