package eu.vangnet.platform.oversight;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One use of the records of a person. */
@Schema(description = "One use of the records of a person")
public record AccessLine(
    @Schema(description = "Identifier of the entry", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the entry in the journal",
            example = "/v1/journal/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 60,
            pattern = "^/v1/journal/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "When",
            example = "2026-03-09T14:00:00.123456Z",
            format = "date-time",
            required = true)
        Instant recordedAt,
    @Schema(
            description = "What kind of processing it was (Directive (EU) 2016/680, article 25)",
            example = "consultation",
            enumeration = {
              "collection",
              "alteration",
              "consultation",
              "disclosure",
              "combination",
              "erasure"
            },
            required = true)
        String processing,
    @Schema(
            description = "The right that was used or asked for",
            example = "cases:read",
            maxLength = 60,
            pattern = "^[a-z]+:[a-z]+$",
            required = true)
        String action,
    @Schema(
            description = "What came of it, where others are told",
            example = "caseClosed",
            maxLength = 80,
            pattern = "^[a-z][A-Za-z]{0,79}$")
        Optional<String> event,
    @Schema(
            description = "Whether it was done or refused",
            example = "done",
            enumeration = {"done", "refused"},
            required = true)
        String outcome,
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
            description = "For which purpose; absent where a refused request named none",
            example = "caseWork",
            maxLength = 40,
            pattern = "^[a-zA-Z]{1,40}$")
        Optional<String> purpose,
    @Schema(
            description = "What it is about",
            example = "case",
            maxLength = 40,
            pattern = "^[a-zA-Z]{1,40}$",
            required = true)
        String objectType,
    @Schema(description = "The object", format = "uuid", required = true) String objectId,
    @Schema(
            description = "Trace of the request",
            example = "4bf92f3577b34da6a3ce929d0e0e4736",
            maxLength = 32,
            pattern = "^[0-9a-f]{32}$",
            required = true)
        String traceId,
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

  /** For the projection, in the order of {@link Accesses}; columns that may be empty as null. */
  public AccessLine(
      String id,
      Instant recordedAt,
      String action,
      String event,
      String outcome,
      String actor,
      String client,
      String organisation,
      String purpose,
      String objectType,
      String objectId,
      String traceId,
      String origin,
      Instant datedAt) {
    this(
        id,
        "/v1/journal/" + id,
        recordedAt,
        ProcessingKind.of(action).code(),
        action,
        Optional.ofNullable(event),
        outcome,
        actor,
        client,
        Optional.ofNullable(organisation),
        Optional.ofNullable(purpose),
        objectType,
        objectId,
        traceId,
        Optional.ofNullable(origin),
        Optional.ofNullable(datedAt));
  }
}
