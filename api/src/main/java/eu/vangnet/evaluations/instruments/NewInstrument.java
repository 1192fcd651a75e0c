package eu.vangnet.evaluations.instruments;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument to record, with its first edition. */
@Schema(description = "An instrument to record, with the questions of its first edition")
public record NewInstrument(
    @Schema(
            description = "What it is called",
            example = "Three months after the training",
            minLength = 1,
            maxLength = 200,
            required = true)
        String name,
    @Schema(
            description = "What it asks about and whom; never about a person of a case",
            example = "Asks first-line workers what they use of the training.",
            maxLength = 2000)
        Optional<String> about,
    @Schema(
            description = "Whose it is and under which terms it may be used",
            example = "Own work of the municipality, free to use",
            maxLength = 500)
        Optional<String> licence,
    @Schema(
            description = "The questions of the first edition",
            minItems = 1,
            maxItems = 60,
            required = true)
        List<Question> questions) {

  /** Copies the questions. */
  public NewInstrument {
    questions = List.copyOf(questions);
  }
}
