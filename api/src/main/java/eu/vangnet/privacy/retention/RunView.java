package eu.vangnet.privacy.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run as its readers see it. */
@Schema(description = "A run of retention and what it took away, without any identifier")
public record RunView(
    @Schema(description = "Identifier; also that of its job", format = "uuid", required = true)
        String id,
    @Schema(
            description = "Address of the run",
            example = "/v1/runs/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/runs/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "byHand or daily; more may come",
            example = "daily",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String occasion,
    @Schema(
            description = "asked, running, finished or stopped; more may come",
            example = "finished",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String state,
    @Schema(
            description = "Pseudonymous subject of who asked for it",
            example = "demo-privacyofficer",
            maxLength = 255)
        Optional<String> askedBy,
    @Schema(
            description = "The present of the run: what is over at this moment goes",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant askedAt,
    @Schema(description = "When it began", format = "date-time", example = "2026-03-02T09:30:01Z")
        Optional<Instant> beganAt,
    @Schema(description = "When it ended", format = "date-time", example = "2026-03-02T09:31:00Z")
        Optional<Instant> endedAt,
    @Schema(description = "What became of the records, by rule", maxItems = 500, required = true)
        List<Count> counts) {

  /** What a run did under one rule. */
  @Schema(name = "RunCount", description = "What a run did under one rule")
  public record Count(
      @Schema(
              description = "Code of the rule",
              example = "country-nl.case",
              maxLength = 81,
              pattern = RuleCode.FORM,
              required = true)
          String rule,
      @Schema(
              description = "Records that were erased",
              format = "int64",
              minimum = "0",
              maximum = "9000000000000000",
              example = "12",
              required = true)
          long erased,
      @Schema(
              description = "Records that are over and were held",
              format = "int64",
              minimum = "0",
              maximum = "9000000000000000",
              example = "1",
              required = true)
          long held,
      @Schema(
              description = "Records whose period was prolonged",
              format = "int64",
              minimum = "0",
              maximum = "9000000000000000",
              example = "0",
              required = true)
          long extended,
      @Schema(
              description = "Records that could not be erased; the next run tries again",
              format = "int64",
              minimum = "0",
              maximum = "9000000000000000",
              example = "0",
              required = true)
          long failed) {
    static Count of(RunCount count) {
      return new Count(
          count.rule(), count.erased(), count.held(), count.extended(), count.failed());
    }
  }

  static RunView of(RetentionRun run, List<RunCount> counts) {
    return new RunView(
        run.id().toString(),
        "/v1/runs/" + run.id(),
        run.occasion(),
        run.state().code(),
        run.askedBy(),
        run.askedAt(),
        run.beganAt(),
        run.endedAt(),
        counts.stream().map(Count::of).toList());
  }
}
