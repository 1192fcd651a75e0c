package eu.vangnet.platform.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of a record. */
@Schema(description = "A change of a record: what was changed, by whom, when and why")
public record ChangeView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the change",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/history/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 200,
            pattern = "^/v1/[a-z]+/[0-9a-f-]{36}/history/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description =
                "What was changed under the record, such as a task; absent where it is the record",
            example = "task",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z]{0,39}$")
        Optional<String> part,
    @Schema(description = "Which of those it was", format = "uuid") Optional<String> partId,
    @Schema(
            description = "When it was changed",
            example = "2026-03-09T14:00:00.123456Z",
            format = "date-time",
            required = true)
        Instant changedAt,
    @Schema(
            description = "Who: the subject of the token",
            example = "c.werker",
            maxLength = 255,
            required = true)
        String actor,
    @Schema(
            description = "The right that was used",
            example = "cases:change",
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$",
            required = true)
        String action,
    @Schema(
            description = "For which purpose",
            example = "caseWork",
            maxLength = 40,
            pattern = "^[a-zA-Z]{1,40}$")
        Optional<String> purpose,
    @Schema(
            description = "Why, in the words of who changed it, where they were given",
            example = "His mother corrected the spelling.",
            maxLength = 2000)
        Optional<String> reason,
    @Schema(description = "What was changed", maxItems = 200, required = true)
        List<FieldChange> fields,
    @Schema(
            description = "Whether the journal vouches for the change as it stands here",
            example = "true",
            required = true)
        boolean proven) {

  static ChangeView of(
      String href,
      Optional<String> part,
      RecordChange change,
      ChangeContent content,
      boolean proven) {
    return new ChangeView(
        change.id().toString(),
        href,
        part,
        part.map(any -> change.objectId()),
        change.changedAt(),
        content.actor(),
        content.action(),
        content.purpose(),
        content.reason(),
        content.fields(),
        proven);
  }
}
