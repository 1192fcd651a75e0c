package eu.vangnet.casework.conferences.calendars;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar that was issued. */
@Schema(description = "A calendar that was issued, with what opens it only when it is issued")
public record CalendarView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of this",
            example =
                "/v1/series/0190b6f4-0000-7000-8000-000000000031/calendars/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e56",
            maxLength = 160,
            pattern = "^/v1/series/[0-9a-f-]{36}/calendars/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address from which a calendar program fetches the dates",
            example = "/v1/calendars/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e56",
            maxLength = 120,
            pattern = "^/v1/calendars/[0-9a-f-]{36}$",
            required = true)
        String feedHref,
    @Schema(
            description =
                "Goes into the header Capability, or is the password (Basic, with any name) in a"
                    + " calendar program; shown this once and stored nowhere, so a repeated"
                    + " request does not show it",
            example = "vc1.bmwtZHVpbnN0YWQ.AbCdEf012",
            maxLength = 520,
            pattern = "^vc1\\.[A-Za-z0-9_-]{1,400}\\.[A-Za-z0-9_-]{1,100}$")
        Optional<String> capability,
    @Schema(
            description = "The partner organisation it is for; absent for the tenant's own people",
            example = "police-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(description = "Who issued it", example = "s.ecretary", maxLength = 255, required = true)
        String issuedBy,
    @Schema(
            description = "When it was issued",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant issuedAt,
    @Schema(
            description = "Until when it opens something",
            format = "date-time",
            example = "2026-12-31T23:00:00Z",
            required = true)
        Instant expiresAt,
    @Schema(
            description = "When it was withdrawn",
            format = "date-time",
            example = "2026-06-01T10:00:00Z")
        Optional<Instant> withdrawnAt) {

  static CalendarView of(IssuedCalendar calendar, Optional<String> capability) {
    return new CalendarView(
        calendar.id().toString(),
        address(calendar.seriesId(), calendar.id()),
        "/v1/calendars/" + calendar.id(),
        capability,
        calendar.organisation(),
        calendar.issuedBy(),
        calendar.issuedAt(),
        calendar.expiresAt(),
        calendar.withdrawnAt());
  }

  static String address(UUID series, UUID id) {
    return "/v1/series/" + series + "/calendars/" + id;
  }
}
