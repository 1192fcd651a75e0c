package eu.vangnet.evaluations.designs;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a design can be changed by a merge patch (RFC 7396), as long as it is not open. */
@Schema(description = "What of a design can be changed; only the organisation can be removed")
public record EvaluationChange(
    @Schema(
            description = "What it is called; those who are invited see it",
            example = "What do workers use of the training after three months?",
            minLength = 1,
            maxLength = 200)
        Optional<String> title,
    Optional<EvaluationSubject> subject,
    @Schema(
            description = "What it is to answer: what works, for whom, under which conditions",
            minItems = 1,
            maxItems = 20)
        List<GuidingQuestion> questions,
    @Schema(description = "The edition of an instrument that is asked", format = "uuid")
        Optional<String> instrumentVersion,
    @Schema(
            description = "Before, right after or some time after",
            example = "followUp",
            enumeration = {"pre", "post", "followUp"})
        Optional<String> wave,
    @Schema(
            description = "From when on it may be opened",
            format = "date-time",
            example = "2026-06-01T06:00:00Z")
        Optional<Instant> opensAt,
    @Schema(
            description = "Until when answers are taken at most",
            format = "date-time",
            example = "2026-06-30T20:00:00Z")
        Optional<Instant> closesAt,
    Optional<Independence> independence,
    @Schema(
            description = "The organisation that carries it out, as its tokens name it",
            example = "university-duinstad",
            maxLength = 200,
            pattern = "^[\\x21-\\x7e]{1,200}$")
        Optional<String> organisation) {

  /** No questions where null removed them. */
  public EvaluationChange {
    questions = questions == null ? List.of() : List.copyOf(questions);
  }

  /** The design as it stands, to be patched. */
  static EvaluationChange of(Evaluation evaluation, EvaluationSecret secret) {
    return new EvaluationChange(
        Optional.of(secret.title()),
        Optional.of(secret.subject()),
        secret.questions(),
        Optional.of(evaluation.instrumentVersion().toString()),
        Optional.of(evaluation.wave()),
        Optional.of(evaluation.opensAt()),
        Optional.of(evaluation.closesAt()),
        Optional.of(secret.independence()),
        evaluation.organisation());
  }

  /**
   * The patched design as a whole one.
   *
   * @throws ProblemException 400 naming each property that the patch removed and a design needs
   */
  NewEvaluation whole() {
    List<Violation> missing =
        Map.of(
                "/title", title,
                "/subject", subject,
                "/instrumentVersion", instrumentVersion,
                "/wave", wave,
                "/opensAt", opensAt,
                "/closesAt", closesAt,
                "/independence", independence,
                "/questions", questions.stream().findFirst())
            .entrySet()
            .stream()
            .filter(part -> part.getValue().isEmpty())
            .map(part -> Violation.body(part.getKey(), "required", "cannot be removed"))
            .toList();
    if (!missing.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, missing);
    }
    return new NewEvaluation(
        title.orElseThrow(),
        subject.orElseThrow(),
        questions,
        instrumentVersion.orElseThrow(),
        wave.orElseThrow(),
        opensAt.orElseThrow(),
        closesAt.orElseThrow(),
        independence.orElseThrow(),
        organisation);
  }
}
