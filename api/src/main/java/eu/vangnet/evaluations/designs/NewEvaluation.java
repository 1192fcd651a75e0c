package eu.vangnet.evaluations.designs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation to design. */
@Schema(description = "An evaluation to design")
public record NewEvaluation(
    @Schema(
            description = "What it is called; those who are invited see it",
            example = "What do workers use of the training after three months?",
            minLength = 1,
            maxLength = 200,
            required = true)
        String title,
    @Schema(required = true) EvaluationSubject subject,
    @Schema(
            description = "What it is to answer: what works, for whom, under which conditions",
            minItems = 1,
            maxItems = 20,
            required = true)
        List<GuidingQuestion> questions,
    @Schema(
            description = "The edition of an instrument that is asked",
            format = "uuid",
            required = true)
        String instrumentVersion,
    @Schema(
            description = "Before, right after or some time after",
            example = "followUp",
            enumeration = {"pre", "post", "followUp"},
            required = true)
        String wave,
    @Schema(
            description = "From when on it may be opened",
            format = "date-time",
            example = "2026-06-01T06:00:00Z",
            required = true)
        Instant opensAt,
    @Schema(
            description = "Until when answers are taken at most",
            format = "date-time",
            example = "2026-06-30T20:00:00Z",
            required = true)
        Instant closesAt,
    @Schema(required = true) Independence independence,
    @Schema(
            description =
                "The organisation that carries it out, as its tokens name it; a caller of an"
                    + " organisation can name the own one only",
            example = "university-duinstad",
            maxLength = 200,
            pattern = "^[\\x21-\\x7e]{1,200}$")
        Optional<String> organisation) {

  /** Copies the questions. */
  public NewEvaluation {
    questions = List.copyOf(questions);
  }
}
