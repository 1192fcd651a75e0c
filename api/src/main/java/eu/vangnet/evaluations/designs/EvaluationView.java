package eu.vangnet.evaluations.designs;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation. */
@Schema(description = "An evaluation with what the caller may do with it now")
public record EvaluationView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the evaluation",
            example = "/v1/evaluations/7f7d9c1e-4b0f-4c62-9d0b-0c5b7a3f2e11",
            maxLength = 120,
            pattern = "^/v1/evaluations/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "designed, open or closed; more may come",
            example = "open",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "What it is called",
            example = "What do workers use of the training after three months?",
            maxLength = 200,
            required = true)
        String title,
    @Schema(required = true) EvaluationSubject subject,
    @Schema(description = "What it is to answer", maxItems = 20, required = true)
        List<GuidingQuestion> questions,
    @Schema(
            description = "The edition of an instrument that is asked",
            format = "uuid",
            required = true)
        String instrumentVersion,
    @Schema(
            description = "Address of that edition",
            example =
                "/v1/instruments/0190b6f4-0000-7000-8000-000000000005/versions/0190b6f4-0000-7000-8000-000000000006",
            maxLength = 160,
            pattern = "^/v1/instruments/[0-9a-f-]{36}/versions/[0-9a-f-]{36}$",
            required = true)
        String instrument,
    @Schema(
            description = "Before, right after or some time after",
            example = "followUp",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String wave,
    @Schema(required = true) Independence independence,
    @Schema(
            description = "The organisation that carries it out",
            example = "university-duinstad",
            maxLength = 200,
            pattern = "^[\\x21-\\x7e]{1,200}$")
        Optional<String> organisation,
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
        Instant closesAt,
    @Schema(
            description = "When it was opened",
            format = "date-time",
            example = "2026-06-01T07:00:00Z")
        Optional<Instant> openedAt,
    @Schema(
            description = "When it was closed",
            format = "date-time",
            example = "2026-07-01T07:00:00Z")
        Optional<Instant> closedAt,
    @Schema(description = "What the caller may do now, and why not", maxItems = 20, required = true)
        List<ActionView> actions) {

  /** Copies the lists. */
  public EvaluationView {
    questions = List.copyOf(questions);
    actions = List.copyOf(actions);
  }

  static EvaluationView of(
      Evaluation evaluation, EvaluationSecret secret, String instrument, List<ActionView> actions) {
    return new EvaluationView(
        evaluation.id().toString(),
        "/v1/evaluations/" + evaluation.id(),
        evaluation.state().code(),
        secret.title(),
        secret.subject(),
        secret.questions(),
        evaluation.instrumentVersion().toString(),
        instrument,
        evaluation.wave(),
        secret.independence(),
        evaluation.organisation(),
        evaluation.designedAt(),
        evaluation.opensAt(),
        evaluation.closesAt(),
        evaluation.openedAt(),
        evaluation.closedAt(),
        actions);
  }
}
