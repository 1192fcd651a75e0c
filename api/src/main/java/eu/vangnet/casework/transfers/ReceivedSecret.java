package eu.vangnet.casework.transfers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a transfer its receiver stores sealed: after it was accepted only what became no record
 * of the case, and nothing after it was rejected or revoked.
 *
 * @param persons the persons of the case that was opened, in the order in which they came, so that
 *     it is known of which one the sender tells something
 */
public record ReceivedSecret(
    Optional<String> reason,
    Optional<TransferContent> content,
    List<String> files,
    List<String> persons) {

  /** Copies the lists. */
  public ReceivedSecret {
    files = files == null ? List.of() : List.copyOf(files);
    persons = persons == null ? List.of() : List.copyOf(persons);
  }

  static ReceivedSecret of(TransferLetter letter) {
    return new ReceivedSecret(
        Optional.of(letter.reason()), Optional.of(letter.content()), letter.files(), List.of());
  }

  /** The case holds the rest now, so that whatever happens to it happens to no copy of it here. */
  ReceivedSecret besideCase(List<UUID> opened) {
    return new ReceivedSecret(
        reason,
        content.map(TransferContent::besideCase),
        List.of(),
        opened.stream().map(UUID::toString).toList());
  }

  /** The person that came as this number. */
  Optional<UUID> person(int number) {
    return number < 1 || number > persons.size()
        ? Optional.empty()
        : Optional.of(UUID.fromString(persons.get(number - 1)));
  }

  /** The number as which this person of the case came. */
  Optional<Integer> number(UUID person) {
    return Optional.of(persons.indexOf(person.toString()) + 1).filter(number -> number > 0);
  }

  /** Its words alone. */
  ReceivedSecret inWords() {
    return new ReceivedSecret(reason, content, List.of(), List.of());
  }

  static ReceivedSecret nothing() {
    return new ReceivedSecret(Optional.empty(), Optional.empty(), List.of(), List.of());
  }
}
