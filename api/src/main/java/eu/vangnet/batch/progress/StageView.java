package eu.vangnet.batch.progress;

import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage of a job. */
@Schema(description = "A stage of a job")
public record StageView(
    @Schema(
            description = "Name",
            example = "freeze",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{0,39}$",
            required = true)
        String name,
    @Schema(
            description = "Where it stands",
            example = "running",
            enumeration = {"waiting", "running", "finished", "failed"},
            required = true)
        String state,
    @Schema(description = "Its items, counted", required = true) ItemCounts items,
    @Schema(description = "When it began", example = "2026-03-09T14:00:00Z", format = "date-time")
        Optional<Instant> startedAt,
    @Schema(description = "When it ended", example = "2026-03-09T14:05:00Z", format = "date-time")
        Optional<Instant> endedAt,
    @Schema(
            description =
                "When it will end if the rest takes as long as what is done; absent until the first"
                    + " item is done",
            example = "2026-03-09T14:06:00Z",
            format = "date-time")
        Optional<Instant> estimatedEnd) {

  static StageView of(StageRecord stage, Instant now) {
    return new StageView(
        stage.name(),
        stage.state().code(),
        new ItemCounts(stage.items(), stage.waiting(), stage.finished(), stage.failed()),
        stage.startedAt(),
        stage.endedAt(),
        estimate(stage, now));
  }

  private static Optional<Instant> estimate(StageRecord stage, Instant now) {
    int done = stage.finished() + stage.failed();
    if (stage.state() != JobState.RUNNING || done == 0 || stage.startedAt().isEmpty()) {
      return Optional.empty();
    }
    Duration each = Duration.between(stage.startedAt().get(), now).dividedBy(done);
    return Optional.of(now.plus(each.multipliedBy(stage.waiting())));
  }
}
