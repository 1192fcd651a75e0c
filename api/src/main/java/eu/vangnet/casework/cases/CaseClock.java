package eu.vangnet.casework.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the timers of a module ask of a case; public for the projection only. */
public record CaseClock(
    UUID caseFile,
    String module,
    String moduleVersion,
    String state,
    Instant stateEnteredAt,
    Instant openedAt,
    Optional<Instant> closedAt,
    Optional<Instant> storedAt) {

  /** For the projection. */
  public CaseClock(
      String id,
      String module,
      String moduleVersion,
      String state,
      Instant stateEnteredAt,
      Instant openedAt,
      Instant closedAt,
      Instant storedAt) {
    this(
        UUID.fromString(id),
        module,
        moduleVersion,
        state,
        stateEnteredAt,
        openedAt,
        Optional.ofNullable(closedAt),
        Optional.ofNullable(storedAt));
  }

  static CaseClock of(CaseFile file) {
    return new CaseClock(
        file.id(),
        file.module(),
        file.moduleVersion(),
        file.state(),
        file.stateEnteredAt(),
        file.openedAt(),
        file.closedAt(),
        file.storedAt());
  }
}
