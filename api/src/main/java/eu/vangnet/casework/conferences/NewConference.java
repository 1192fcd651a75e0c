package eu.vangnet.casework.conferences;

import eu.vangnet.casework.conferences.series.SeatPlace;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conference to plan. */
@Schema(description = "A conference to plan, or a talk of two to record")
public record NewConference(
    @Schema(
            description = "conference or talk; conference when left out",
            enumeration = {"conference", "talk"},
            example = "conference")
        Optional<String> kind,
    @Schema(
            description = "Identifier of the series; a talk has none",
            example = "0190b6f4-0000-7000-8000-000000000031",
            format = "uuid")
        Optional<String> series,
    @Schema(
            description = "Shown to all who take part and in their calendars: names no person",
            example = "Case conference Duinstad North",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String title,
    @Schema(
            description = "When it starts, by the clock on the wall in timeZone",
            example = "2026-12-10T09:30",
            maxLength = 16,
            pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$",
            required = true)
        String startsAt,
    @Schema(
            description = "When it ends, by the clock on the wall in timeZone",
            example = "2026-12-10T11:00",
            maxLength = 16,
            pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$",
            required = true)
        String endsAt,
    @Schema(
            description = "The zone (IANA); that of the tenant when left out",
            example = "Europe/Amsterdam",
            maxLength = 60,
            pattern = "^[A-Za-z][A-Za-z0-9_+/-]{0,59}$")
        Optional<String> timeZone,
    @Schema(
            description = "Where, for who comes in person; a place or a call is needed",
            example = "Town hall, room 2.14",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u001f]{1,500}$")
        Optional<String> place,
    @Schema(
            description = "How to join a call; a place or a call is needed",
            example = "Line 3 of the town hall",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u001f]{1,500}$")
        Optional<String> call,
    @Schema(
            description = "Who leads it, by name",
            example = "Noor Bakker",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String chair,
    @Schema(
            description =
                "Who is asked beside the seats of the series; of a talk, the two who talk",
            maxItems = 30)
        List<SeatPlace> invitees) {

  /** Nobody is asked where nobody is named. */
  public NewConference {
    invitees = invitees == null ? List.of() : List.copyOf(invitees);
  }

  ConferenceKind sort() {
    return kind.map(ConferenceKind::of).orElse(ConferenceKind.CONFERENCE);
  }
}
