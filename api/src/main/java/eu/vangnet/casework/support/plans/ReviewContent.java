package eu.vangnet.casework.support.plans;

import java.time.LocalDate;
import java.util.List;

/** What of a review is stored sealed. */
public record ReviewContent(LocalDate heldOn, List<String> participants, String changed) {

  /** Copies the list. */
  public ReviewContent {
    participants = List.copyOf(participants);
  }
}
