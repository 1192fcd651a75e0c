package eu.vangnet.casework.conferences;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who was there, as the caller may see it. */
@Schema(description = "Somebody who was at the conference")
public record AttendeeView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Name; empty once it was erased because the person asked for that",
            example = "Sanne Visser",
            maxLength = 200,
            required = true)
        String name,
    @Schema(
            description = "The function",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description = "The partner organisation; absent for the tenant's own people",
            example = "police-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(description = "Whether this person led the meeting", example = "false", required = true)
        boolean leads,
    @Schema(
            description =
                "Identifiers of the items that the caller may see and the person was there for",
            example = "[\"0190b6f4-0000-7000-8000-000000000033\"]",
            maxItems = 60,
            maxLength = 36,
            pattern = "^[0-9a-f-]{36}$",
            required = true)
        List<String> items,
    @Schema(
            description = "When the person was told that it is confidential",
            format = "date-time",
            example = "2026-12-10T08:32:00Z")
        Optional<Instant> briefedAt,
    @Schema(description = "Who told it", example = "n.bakker", maxLength = 255)
        Optional<String> briefedBy) {

  static AttendeeView of(Attendee attendee, AttendeeText text, List<String> items) {
    return new AttendeeView(
        attendee.id().toString(),
        text.name(),
        attendee.seat().seat(),
        attendee.organisation(),
        attendee.leads(),
        items,
        attendee.briefedAt(),
        attendee.briefedBy());
  }
}
