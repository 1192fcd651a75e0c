package eu.vangnet.casework.preparations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
            description =
                "What was done and found; absent, as are the other words of the step, where another"
                    + " side prepares to tell what is under its professional secrecy",
            example = "He agrees that his mentor knows.",
            maxLength = 10000)
        Optional<String> words,
    @Schema(description = "What would be told", maxItems = 100, required = true)
        List<PreparedItemView> items,
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
        Optional.of(content.words()),
        content.items().stream().map(PreparedItemView::of).toList(),
        content.contradicting(),
        content.personInformed(),
        content.conditions(),
        content.outcome(),
        content.ground());
  }

  /**
   * For another side than the one that prepares to tell a secret. The words of every step may
   * repeat it, so none is shown.
   *
   * @param secret tells whether an item is under secrecy
   */
  static PreparedStepView keptBack(
      PreparationStep step, NewPreparedStep content, Predicate<PreparedItem> secret) {
    return new PreparedStepView(
        step.stage(),
        step.takenAt(),
        step.takenBy(),
        Optional.empty(),
        content.items().stream()
            .map(
                item ->
                    secret.test(item) ? PreparedItemView.keptBack(item) : PreparedItemView.of(item))
            .toList(),
        Optional.empty(),
        content.personInformed(),
        List.of(),
        content.outcome(),
        content.ground());
  }
}
