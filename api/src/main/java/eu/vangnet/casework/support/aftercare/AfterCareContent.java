package eu.vangnet.casework.support.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of after-care is stored sealed. */
public record AfterCareContent(
    String aim, List<CareContact> contacts, Optional<String> endReason, Optional<Instant> endedAt) {

  /** Copies the list. */
  public AfterCareContent {
    contacts = List.copyOf(contacts);
  }

  /** When the next contact is due that nobody has held; none where it has ended. */
  Optional<LocalDate> nextDue() {
    return contacts.stream()
        .filter(contact -> endedAt.isEmpty() && contact.heldOn().isEmpty())
        .map(CareContact::dueOn)
        .min(Comparator.naturalOrder());
  }
}
