package eu.vangnet.platform.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rows to test with. */
final class Rows {
  static final Caller CALLER = new Caller("subject-1", "client-1", Optional.empty(), "caseworker");
  static final Act ACT =
      new Act(
          "cases:read",
          "case",
          Optional.of("object-1"),
          1,
          "done",
          Optional.empty(),
          Optional.empty());
  static final Instant AT = Instant.parse("2026-03-29T00:30:00.123456789Z");

  private Rows() {}

  static SealedRow any() {
    return new SealedRow(row(UUID.randomUUID()), new byte[] {1});
  }

  static JournalRow row(UUID id) {
    return row(id, CALLER, ACT, Optional.empty(), Optional.of("caseWork"));
  }

  static JournalRow row(
      UUID id, Caller caller, Act act, Optional<Origin> origin, Optional<String> purpose) {
    return new JournalRow(id, AT, caller, act, origin, purpose, "0".repeat(32));
  }
}
