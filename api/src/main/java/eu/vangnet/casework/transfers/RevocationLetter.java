package eu.vangnet.casework.transfers;

/**
 * What crosses when a transfer is taken back.
 *
 * @param transfer its id
 */
public record RevocationLetter(String transfer) {
  static final String KIND = "caseTransferRevocation";
  static final int VERSION = 1;
}
