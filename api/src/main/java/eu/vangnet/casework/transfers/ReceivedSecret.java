package eu.vangnet.casework.transfers;

import java.util.List;
import java.util.Optional;

/**
 * What of a transfer its receiver stores sealed: after it was accepted only what became no record
 * of the case, and nothing after it was rejected or revoked.
 */
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

  /** The case holds the rest now, so that whatever happens to it happens to no copy of it here. */
  ReceivedSecret besideCase() {
    return new ReceivedSecret(reason, content.map(TransferContent::besideCase), List.of());
  }

  /** Its words alone. */
  ReceivedSecret withoutFiles() {
    return new ReceivedSecret(reason, content, List.of());
  }

  static ReceivedSecret nothing() {
    return new ReceivedSecret(Optional.empty(), Optional.empty(), List.of());
  }
}
