package eu.vangnet.evaluations.instruments;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question of an instrument.
 *
 * @param required whether it must be answered; no, when left out
 * @param several whether more than one option may be chosen; no, when left out
 */
@Schema(description = "A question: a choice from options, an agreement scale or an open text")
public record Question(
    @Schema(
            description = "Code of the question, unique in its edition",
            example = "useInPractice",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description =
                "choice: from the options; agreement: 1 (not at all) to 5 (fully); openText: words",
            example = "choice",
            enumeration = {"choice", "agreement", "openText"},
            required = true)
        String kind,
    @Schema(
            description = "The question in each language of the instrument",
            minItems = 1,
            maxItems = 12,
            required = true)
        List<LanguageText> texts,
    @Schema(description = "Whether it must be answered; no, when left out", example = "true")
        Optional<Boolean> required,
    @Schema(description = "What can be chosen; for a choice only", maxItems = 20)
        List<AnswerOption> options,
    @Schema(
            description = "Whether several options may be chosen; for a choice only",
            example = "false")
        Optional<Boolean> several) {

  /** The kinds of questions. */
  static final String CHOICE = "choice";

  /** No options where none are named. */
  public Question {
    texts = List.copyOf(texts);
    options = options == null ? List.of() : List.copyOf(options);
  }

  /** Whether it must be answered. */
  public boolean mustBeAnswered() {
    return required.orElse(false);
  }

  /** Whether more than one option may be chosen. */
  public boolean takesSeveral() {
    return several.orElse(false);
  }

  /** Whether this is one of its options. */
  public boolean offers(String option) {
    return options.stream().anyMatch(offered -> offered.code().equals(option));
  }
}
