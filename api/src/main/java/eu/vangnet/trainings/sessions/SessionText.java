package eu.vangnet.trainings.sessions;

import java.util.List;
import java.util.Optional;

/** What of a session is stored sealed: names and words. */
public record SessionText(
    String place, List<String> trainers, Optional<String> cancellationReason) {

  /** No trainers where none are stored. */
  public SessionText {
    trainers = trainers == null ? List.of() : List.copyOf(trainers);
  }
}
