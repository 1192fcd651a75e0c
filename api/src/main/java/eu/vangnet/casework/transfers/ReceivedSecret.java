package eu.vangnet.casework.transfers;

import java.util.List;
import java.util.Optional;

/** What of a transfer its receiver stores sealed; nothing after it was rejected or revoked. */
public record ReceivedSecret(
    Optional<String> reason, Optional<TransferContent> content, List<String> files) {

  /** Copies the files. */
  public ReceivedSecret {
    files = files == null ? List.of() : List.copyOf(files);
  }

  static ReceivedSecret of(TransferLetter letter) {
    return new ReceivedSecret(
        Optional.of(letter.reason()), Optional.of(letter.content()), letter.files());
  }

  /** The case holds the attachments now. */
  ReceivedSecret withoutFiles() {
    return new ReceivedSecret(reason, content, List.of());
  }

  static ReceivedSecret nothing() {
    return new ReceivedSecret(Optional.empty(), Optional.empty(), List.of());
  }
}
