package eu.vangnet.batch.progress;

import eu.vangnet.batch.records.JobRecord;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job in a list. */
@Schema(description = "A job in a list")
public record JobLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the job",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 60,
            pattern = "^/v1/jobs/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "What it does; more may come",
            example = "quarterly-figures",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{0,39}$",
            required = true)
        String job,
    @Schema(
            description = "Where it stands",
            example = "running",
            enumeration = {"waiting", "running", "finished", "failed", "cancelled"},
            required = true)
        String state,
    @Schema(
            description = "When it was asked for",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant requestedAt,
    @Schema(description = "When it ended", example = "2026-03-09T14:05:00Z", format = "date-time")
        Optional<Instant> endedAt) {

  static JobLine of(JobRecord job) {
    String id = job.key().id().toString();
    return new JobLine(
        id, Jobs.PATH + '/' + id, job.name(), job.state().code(), job.requestedAt(), job.endedAt());
  }
}
