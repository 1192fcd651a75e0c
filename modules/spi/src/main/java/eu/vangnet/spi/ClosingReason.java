package eu.vangnet.spi;

/**
 * Why a case can be closed.
 *
 * @param code of the module
 * @param coreCode the code of {@link CoreList#CLOSING_REASON} it counts as
 * @param label what people call it
 */
public record ClosingReason(String code, String coreCode, Texts label) {
  /** Checks every part. */
  public ClosingReason {
    Require.code("ClosingReason.code", code);
    Require.code("ClosingReason.coreCode of " + code, coreCode);
    Require.present("ClosingReason.label of " + code, label);
  }
}
