package eu.vangnet.platform.processing;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the log as its readers see it; who did it stands in the journal, not here. */
@Schema(description = "A processing of data about one person")
public record ProcessingView(
    @Schema(description = "Identifier of the line", format = "uuid", required = true) String id,
    @Schema(
            description = "Where the activity of the line is described, as it was then",
            example = "/v1/activities/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/activities/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Trace of the processing",
            example = "4f171cdf66365095222da84089466f22",
            maxLength = 32,
            pattern = "^[0-9a-f]{32}$",
            required = true)
        String traceId,
    @Schema(
            description = "Identifier of the operation",
            example = "222da84089466f22",
            maxLength = 16,
            pattern = "^[0-9a-f]{16}$",
            required = true)
        String operationId,
    @Schema(
            description = "The request that the operation was part of",
            example = "66365095222da840",
            maxLength = 16,
            pattern = "^[0-9a-f]{16}$",
            required = true)
        String parentOperationId,
    Optional<ForeignView> foreignOperation,
    @Schema(
            description = "1 when it was done, 2 when it failed",
            format = "int32",
            minimum = "0",
            maximum = "2",
            example = "1",
            required = true)
        int statusCode,
    @Schema(
            description = "Name of the operation",
            example = "readCase",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9:]{0,59}$",
            required = true)
        String name,
    @Schema(
            description = "When it began",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant startTime,
    @Schema(
            description = "When it ended",
            format = "date-time",
            example = "2026-03-02T09:30:00.012Z",
            required = true)
        Instant endTime,
    @Schema(
            description = "dpl.core.data_subject_id, encrypted",
            example = "AVmqX2c3Cg",
            maxLength = 4000,
            pattern = "^[A-Za-z0-9_-]{1,4000}$",
            required = true)
        String dataSubjectId,
    @Schema(
            description = "Whether the person must not learn of this line",
            example = "false",
            required = true)
        boolean confidential) {

  /** The operation of another application. */
  @Schema(name = "ForeignOperation", description = "The operation of the application that called")
  public record ForeignView(
      @Schema(
              description = "Its trace",
              example = "4f171cdf66365095222da84089466f22",
              maxLength = 32,
              pattern = "^[0-9a-f]{32}$",
              required = true)
          String traceId,
      @Schema(
              description = "Its operation",
              example = "222da84089466f22",
              maxLength = 16,
              pattern = "^[0-9a-f]{16}$",
              required = true)
          String operationId) {}

  static ProcessingView of(ProcessingLine line) {
    return new ProcessingView(
        line.id().toString(),
        "/v1/activities/" + line.activityId(),
        line.traceId(),
        line.operationId(),
        line.parentOperationId(),
        line.caller().map(caller -> new ForeignView(caller.traceId(), caller.operationId())),
        line.status(),
        line.name(),
        line.startedAt(),
        line.endedAt(),
        Base64.getUrlEncoder().withoutPadding().encodeToString(line.sealed()),
        line.confidential());
  }
}
