package eu.vangnet.privacy.retention;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pause as its readers see it. */
@Schema(description = "A time in which nothing is erased by the engine of retention")
public record PauseView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the pause",
            example = "/v1/pauses/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/pauses/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(description = "Whether it holds now", example = "true", required = true) boolean holds,
    @Schema(
            description = "The reason in words",
            example = "The archive inspectorate looks at our files.",
            maxLength = 2000,
            required = true)
        String reason,
    @Schema(
            description = "When it ends by itself",
            format = "date-time",
            example = "2026-04-01T00:00:00Z",
            required = true)
        Instant until,
    @Schema(
            description = "Pseudonymous subject of who began it",
            example = "demo-privacyofficer",
            maxLength = 255,
            required = true)
        String pausedBy,
    @Schema(
            description = "When it began",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant pausedAt,
    @Schema(
            description = "Pseudonymous subject of who ended it by hand",
            example = "demo-privacyofficer",
            maxLength = 255)
        Optional<String> endedBy,
    @Schema(
            description = "When it was ended by hand",
            format = "date-time",
            example = "2026-03-09T09:30:00Z")
        Optional<Instant> endedAt) {

  static PauseView of(Pause pause, String reason, Instant now) {
    return new PauseView(
        pause.id().toString(),
        "/v1/pauses/" + pause.id(),
        pause.holds(now),
        reason,
        pause.until(),
        pause.pausedBy(),
        pause.pausedAt(),
        pause.endedBy(),
        pause.endedAt());
  }
}
