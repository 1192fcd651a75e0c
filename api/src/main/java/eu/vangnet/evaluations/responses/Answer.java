package eu.vangnet.evaluations.responses;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to one question, in the property of its kind. */
@Schema(description = "The answer to one question: options, agreement or text, as its kind asks")
public record Answer(
    @Schema(
            description = "Code of the question",
            example = "useInPractice",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String question,
    @Schema(
            description = "Codes of what is chosen",
            example = "[\"useful\"]",
            maxItems = 20,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> options,
    @Schema(
            description = "From 1 (not at all) to 5 (fully)",
            format = "int32",
            minimum = "1",
            maximum = "5",
            example = "4")
        Optional<Integer> agreement,
    @Schema(
            description = "Own words; please name nobody",
            example = "I now ask first and decide later.",
            minLength = 1,
            maxLength = 2000)
        Optional<String> text) {

  /** No options where none are chosen. */
  public Answer {
    options = options == null ? List.of() : List.copyOf(options);
  }
}
