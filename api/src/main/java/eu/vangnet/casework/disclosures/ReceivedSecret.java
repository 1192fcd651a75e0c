package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.personal.PersonStatement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a received disclosure is stored sealed. */
public record ReceivedSecret(
    List<DisclosedItem> items,
    Optional<String> purpose,
    Optional<String> legalBasis,
    List<PersonStatement> statements) {

  /** Nothing where nothing is stored. */
  public ReceivedSecret {
    items = items == null ? List.of() : List.copyOf(items);
    statements = statements == null ? List.of() : List.copyOf(statements);
  }

  static ReceivedSecret of(DisclosureLetter letter) {
    return new ReceivedSecret(
        letter.items(), Optional.of(letter.purpose()), Optional.of(letter.legalBasis()), List.of());
  }

  ReceivedSecret stated(String text, Instant now) {
    return new ReceivedSecret(
        items,
        purpose,
        legalBasis,
        Stream.concat(statements.stream(), Stream.of(new PersonStatement(text, now))).toList());
  }

  static ReceivedSecret nothing() {
    return new ReceivedSecret(List.of(), Optional.empty(), Optional.empty(), List.of());
  }
}
