package eu.vangnet.privacy.opinions;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lawfulness committee is asked, thinks, and whether it is followed. */
@Schema(description = "An opinion of the lawfulness committee")
public record OpinionView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the opinion",
            example = "/v1/opinions/0190b6f4-0000-7000-8000-000000000007",
            maxLength = 120,
            pattern = "^/v1/opinions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "asked, given or answered",
            example = "asked",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "Address of the case it is about",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$")
        Optional<String> caseHref,
    @Schema(
            description = "The question",
            example = "May the school hear of the plan before the parents do?",
            maxLength = 10000,
            required = true)
        String question,
    @Schema(
            description = "When it was asked",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant askedAt,
    @Schema(description = "Who spoke for the committee", example = "The chair", maxLength = 200)
        Optional<String> givenBy,
    @Schema(
            description = "What the committee thinks",
            example = "Only with the consent of the pupil.",
            maxLength = 10000)
        Optional<String> opinion,
    @Schema(
            description = "When it was given",
            format = "date-time",
            example = "2026-03-09T09:30:00Z")
        Optional<Instant> givenAt,
    @Schema(description = "Whether it is followed", example = "true") Optional<Boolean> followed,
    @Schema(
            description = "Why, or why not",
            example = "The pupil was asked and agrees.",
            maxLength = 10000)
        Optional<String> reasons,
    @Schema(
            description = "When that was said",
            format = "date-time",
            example = "2026-03-10T09:30:00Z")
        Optional<Instant> answeredAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static OpinionView of(Opinion opinion, OpinionSecret secret, List<ActionView> actions) {
    return new OpinionView(
        opinion.id().toString(),
        address(opinion.id()),
        opinion.state().code(),
        opinion.caseFile().map(id -> "/v1/cases/" + id),
        secret.question(),
        opinion.askedAt(),
        secret.givenBy(),
        secret.opinion(),
        opinion.givenAt(),
        opinion.followed(),
        secret.reasons(),
        opinion.answeredAt(),
        actions);
  }

  static String address(UUID id) {
    return "/v1/opinions/" + id;
  }
}
