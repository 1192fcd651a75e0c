package eu.vangnet.casework.transfers;

import java.util.List;
import java.util.Optional;

/**
 * What crosses when a case is handed over.
 *
 * @param transfer its id, random and the same on both sides
 * @param disclosure the record of it at the sender, to which later words refer; a letter of an
 *     earlier version names none
 * @param reason why, for the receiver
 * @param content what the preview showed
 * @param files the contents of the attachments in Base64, in their order
 */
public record TransferLetter(
    String transfer,
    Optional<String> disclosure,
    String reason,
    TransferContent content,
    List<String> files) {
  static final String KIND = "caseTransfer";
  static final int VERSION = 1;

  /** Copies the files. */
  public TransferLetter {
    files = files == null ? List.of() : List.copyOf(files);
  }
}
