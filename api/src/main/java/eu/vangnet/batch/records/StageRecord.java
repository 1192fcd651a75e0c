package eu.vangnet.batch.records;

import java.time.Instant;
import java.util.Optional;

/**
 * A stage as it is on record.
 *
 * @param waiting items that wait for their turn or have it now
 * @param finished items that ended well
 * @param failed items whose attempts all failed
 */
public record StageRecord(
    String name,
    JobState state,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    int waiting,
    int finished,
    int failed) {

  /** How many items it has. */
  public int items() {
    return waiting + finished + failed;
  }
}
