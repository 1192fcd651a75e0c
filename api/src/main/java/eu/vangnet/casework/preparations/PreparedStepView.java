package eu.vangnet.casework.preparations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that was taken. */
@Schema(description = "A step of a preparation that was taken")
public record PreparedStepView(
    @Schema(
            description = "The step",
            example = "talk",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String stage,
    @Schema(
            description = "When",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant takenAt,
    @Schema(
            description = "Pseudonymous subject of who took it",
            example = "c.werker",
            maxLength = 255,
            required = true)
        String takenBy,
    @Schema(
            description = "What was done and found",
            example = "He agrees that his mentor knows.",
            maxLength = 10000,
            required = true)
        String words,
    @Schema(description = "What would be told", maxItems = 100, required = true)
        List<PreparedItem> items,
    @Schema(
            description = "What speaks against the worry",
            example = "He still comes to football.",
            maxLength = 10000)
        Optional<String> contradicting,
    @Schema(description = "Whether the person knows of it", example = "true")
        Optional<Boolean> personInformed,
    @Schema(description = "Which conditions hold", maxItems = 20, required = true)
        List<ConditionAnswer> conditions,
    @Schema(
            description = "Whether it is told",
            example = "tell",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> outcome,
    @Schema(
            description = "On what ground",
            example = "consent",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> ground) {

  static PreparedStepView of(PreparationStep step, NewPreparedStep content) {
    return new PreparedStepView(
        step.stage(),
        step.takenAt(),
        step.takenBy(),
        content.words(),
        content.items(),
        content.contradicting(),
        content.personInformed(),
        content.conditions(),
        content.outcome(),
        content.ground());
  }
}
