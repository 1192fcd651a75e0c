package eu.vangnet.casework.disclosures;

import java.util.List;
import java.util.Optional;

/** What of a disclosure is stored sealed: to whom, what and what for. */
public record DisclosureSecret(
    Recipient recipient, List<DisclosedItem> items, Optional<String> purpose) {

  /** Nothing was told where nothing is stored. */
  public DisclosureSecret {
    items = items == null ? List.of() : List.copyOf(items);
  }

  static DisclosureSecret of(NewDisclosure sent) {
    return new DisclosureSecret(sent.recipient(), sent.items(), Optional.of(sent.purpose()));
  }

  /** Who has to hear that it is gone, and nothing of what was told. */
  DisclosureSecret erased() {
    return new DisclosureSecret(recipient, List.of(), Optional.empty());
  }
}
