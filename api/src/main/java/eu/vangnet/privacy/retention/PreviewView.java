package eu.vangnet.privacy.retention;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run would take away. */
@Schema(description = "What a run would take away now: numbers and identifiers, no content")
public record PreviewView(
    @Schema(
            description = "The moment that was asked about",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant at,
    @Schema(description = "Whether a pause holds now", example = "false", required = true)
        boolean paused,
    @Schema(description = "What is over, by rule", maxItems = 500, required = true)
        List<Line> items) {

  /** What is over under one rule. */
  @Schema(name = "PreviewLine", description = "What is over under one rule")
  public record Line(
      @Schema(
              description = "Code of the rule",
              example = "country-nl.case",
              maxLength = 81,
              pattern = RuleCode.FORM,
              required = true)
          String rule,
      @Schema(
              description = "Records that would be erased, counted up to 10000",
              format = "int32",
              minimum = "0",
              maximum = "1000000",
              example = "12",
              required = true)
          int erased,
      @Schema(
              description = "Records that are over and held",
              format = "int32",
              minimum = "0",
              maximum = "1000000",
              example = "1",
              required = true)
          int held,
      @Schema(
              description = "Records whose period was prolonged",
              format = "int32",
              minimum = "0",
              maximum = "1000000",
              example = "0",
              required = true)
          int extended,
      @Schema(
              description = "Identifiers of records that would be erased, at most 500",
              example = "[\"0190b6f4-0000-7000-8000-000000000001\"]",
              maxItems = 500,
              format = "uuid",
              required = true)
          List<String> records) {}
}
