package eu.vangnet.casework.transfers;

import java.time.Instant;

/**
 * What crosses when the sender counts a case no more: now its receiver does.
 *
 * @param transfer its id
 * @param since from when on
 */
public record CountLetter(String transfer, Instant since) {
  static final String KIND = "caseTransferCount";
  static final int VERSION = 1;
}
