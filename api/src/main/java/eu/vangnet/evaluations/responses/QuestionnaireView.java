package eu.vangnet.evaluations.responses;

import eu.vangnet.evaluations.instruments.Question;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who are invited are asked. */
@Schema(description = "What those who are invited are asked")
public record QuestionnaireView(
    @Schema(
            description = "What the evaluation is called",
            example = "What do workers use of the training after three months?",
            maxLength = 200,
            required = true)
        String title,
    @Schema(
            description = "Until when answers are taken at most",
            format = "date-time",
            example = "2026-06-30T20:00:00Z",
            required = true)
        Instant closesAt,
    @Schema(description = "The questions in all languages", maxItems = 60, required = true)
        List<Question> questions) {

  /** Copies the questions. */
  public QuestionnaireView {
    questions = List.copyOf(questions);
  }
}
