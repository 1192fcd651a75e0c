package eu.vangnet.casework.support.aftercare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of after-care is stored sealed. */
public record AfterCareContent(
    String aim, List<CareContact> contacts, Optional<String> endReason, Optional<Instant> endedAt) {

  /** Copies the list. */
  public AfterCareContent {
    contacts = List.copyOf(contacts);
  }
}
