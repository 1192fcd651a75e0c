package eu.vangnet.platform.oversight;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the journal: who did or was refused what, when and why. */
@Schema(description = "An entry of the journal: who did or was refused what, when and why")
public record JournalLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the entry",
            example = "/v1/journal/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 60,
            pattern = "^/v1/journal/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description =
                "Number in the chain of the tenant, in the order of commitment; absent until the"
                    + " entry is sealed, about a second after it was written",
            format = "int64",
            minimum = "1",
            maximum = "9007199254740991",
            example = "1204")
        Optional<Long> number,
    @Schema(
            description = "When it was recorded",
            example = "2026-03-09T14:00:00.123456Z",
            format = "date-time",
            required = true)
        Instant recordedAt,
    @Schema(
            description = "Who: the subject of the token",
            example = "c.werker",
            maxLength = 255,
            required = true)
        String actor,
    @Schema(
            description = "By which client",
            example = "municipal-desk",
            maxLength = 255,
            required = true)
        String client,
    @Schema(
            description = "For which partner organisation; absent for the tenant's own people",
            example = "police-west",
            maxLength = 255)
        Optional<String> organisation,
    @Schema(
            description = "In which roles",
            example = "caseworker casechair",
            maxLength = 255,
            required = true)
        String roles,
    @Schema(
            description = "The right that was used or asked for",
            example = "cases:read",
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$",
            required = true)
        String action,
    @Schema(
            description = "What it is about",
            example = "case",
            maxLength = 40,
            pattern = "^[a-zA-Z]{1,40}$",
            required = true)
        String objectType,
    @Schema(
            description = "The object; absent for lists",
            example = "0190b6f4-0000-7000-8000-000000000002",
            maxLength = 64)
        Optional<String> objectId,
    @Schema(
            description = "For which purpose; absent where a refused request named none",
            example = "caseWork",
            maxLength = 40,
            pattern = "^[a-zA-Z]{1,40}$")
        Optional<String> purpose,
    @Schema(
            description = "Trace of the request",
            example = "4bf92f3577b34da6a3ce929d0e0e4736",
            maxLength = 32,
            pattern = "^[0-9a-f]{32}$",
            required = true)
        String traceId,
    @Schema(
            description = "How many objects were given or changed",
            format = "int32",
            minimum = "0",
            maximum = "2147483647",
            example = "1",
            required = true)
        int resultCount,
    @Schema(
            description = "Whether it was done or refused",
            example = "done",
            enumeration = {"done", "refused"},
            required = true)
        String outcome,
    @Schema(
            description = "Where it comes from when nobody said it here for the first time",
            example = "import",
            enumeration = {"import"})
        Optional<String> origin,
    @Schema(
            description =
                "The date and time that it was given there and that the record bears; recordedAt"
                    + " is when it was brought in",
            example = "2024-03-02T09:30:00Z",
            format = "date-time")
        Optional<Instant> datedAt) {

  /**
   * For the projection, in the order of {@link JournalLines}; columns that may be empty as null.
   */
  public JournalLine(
      String id,
      Long number,
      Instant recordedAt,
      String actor,
      String client,
      String organisation,
      String roles,
      String action,
      String objectType,
      String objectId,
      String purpose,
      String traceId,
      Integer resultCount,
      String outcome,
      String origin,
      Instant datedAt) {
    this(
        id,
        "/v1/journal/" + id,
        Optional.ofNullable(number),
        recordedAt,
        actor,
        client,
        Optional.ofNullable(organisation),
        roles,
        action,
        objectType,
        Optional.ofNullable(objectId),
        Optional.ofNullable(purpose),
        traceId,
        resultCount,
        outcome,
        Optional.ofNullable(origin),
        Optional.ofNullable(datedAt));
  }
}
