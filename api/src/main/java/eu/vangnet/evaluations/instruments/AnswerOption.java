package eu.vangnet.evaluations.instruments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to choose. It has no value in numbers: choices are never added up. */
@Schema(description = "An option to choose; it has no score")
public record AnswerOption(
    @Schema(
            description = "Code of the option, unique in its question",
            example = "useful",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "Its text in each language of the instrument",
            minItems = 1,
            maxItems = 12,
            required = true)
        List<LanguageText> texts) {

  /** Copies the texts. */
  public AnswerOption {
    texts = List.copyOf(texts);
  }
}
