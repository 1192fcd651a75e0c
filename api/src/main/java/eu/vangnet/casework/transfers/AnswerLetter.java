package eu.vangnet.casework.transfers;

import java.util.Optional;

/**
 * What crosses when a transfer is answered, and when it was taken back. Nothing of the case that
 * was opened does.
 *
 * @param transfer its id
 * @param answer what has become of it at its receiver: accepted, rejected or revoked
 * @param rejection why it was rejected, a code
 */
public record AnswerLetter(String transfer, String answer, Optional<String> rejection) {
  static final String KIND = "caseTransferAnswer";
  static final int VERSION = 1;
}
