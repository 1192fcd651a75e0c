package eu.vangnet.casework.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A task that a timer set, as the next round looks at it; public for the projection only. */
public record TimerTask(
    UUID id,
    UUID caseFile,
    String timer,
    LocalDate startedOn,
    String state,
    Optional<Instant> endedAt) {

  /** For the projection. */
  public TimerTask(
      String id,
      String caseFile,
      String timer,
      LocalDate startedOn,
      String state,
      Instant endedAt) {
    this(
        UUID.fromString(id),
        UUID.fromString(caseFile),
        timer,
        startedOn,
        state,
        Optional.ofNullable(endedAt));
  }

  boolean open() {
    return state.equals(TaskState.OPEN.code());
  }
}
