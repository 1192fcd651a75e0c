package eu.vangnet.evaluations.designs;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation in a list. */
@Schema(description = "An evaluation in a list")
public record EvaluationLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the evaluation",
            example = "/v1/evaluations/7f7d9c1e-4b0f-4c62-9d0b-0c5b7a3f2e11",
            maxLength = 120,
            pattern = "^/v1/evaluations/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "What it is called",
            example = "What do workers use of the training after three months?",
            maxLength = 200,
            required = true)
        String title,
    @Schema(
            description = "designed, open or closed; more may come",
            example = "open",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "What kind of thing is evaluated",
            example = "training",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String subjectKind,
    @Schema(
            description = "Before, right after or some time after",
            example = "followUp",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String wave,
    @Schema(
            description = "When it was designed",
            format = "date-time",
            example = "2026-05-11T09:00:00Z",
            required = true)
        Instant designedAt,
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
        Instant closesAt) {

  static EvaluationLine of(Evaluation evaluation, EvaluationSecret secret) {
    return new EvaluationLine(
        evaluation.id().toString(),
        "/v1/evaluations/" + evaluation.id(),
        secret.title(),
        evaluation.state().code(),
        evaluation.subjectKind(),
        evaluation.wave(),
        evaluation.designedAt(),
        evaluation.opensAt(),
        evaluation.closesAt());
  }
}
