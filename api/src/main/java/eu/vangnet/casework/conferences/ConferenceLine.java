package eu.vangnet.casework.conferences;

import eu.vangnet.platform.walltimes.WallTimes;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conference in a list. */
@Schema(description = "A conference in a list")
public record ConferenceLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the conference",
            example = "/v1/conferences/0190b6f4-0000-7000-8000-000000000032",
            maxLength = 120,
            pattern = "^/v1/conferences/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "conference or talk; more may come",
            example = "conference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "planned, held, minuted, approved or cancelled; more may come",
            example = "planned",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "Shown to all who take part",
            example = "Case conference Duinstad North",
            maxLength = 200,
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
            description = "The zone (IANA) of startsAt and endsAt",
            example = "Europe/Amsterdam",
            maxLength = 60,
            pattern = "^[A-Za-z][A-Za-z0-9_+/-]{0,59}$",
            required = true)
        String timeZone,
    @Schema(
            description = "When it starts, in UTC",
            format = "date-time",
            example = "2026-12-10T08:30:00Z",
            required = true)
        Instant startsAtUtc,
    @Schema(
            description = "When it ends, in UTC",
            format = "date-time",
            example = "2026-12-10T10:00:00Z",
            required = true)
        Instant endsAtUtc) {

  static ConferenceLine of(Conference conference, ConferenceText text) {
    WallTimes times = conference.times();
    return new ConferenceLine(
        conference.id().toString(),
        ConferenceView.address(conference.id()),
        conference.kind().code(),
        conference.state().code(),
        text.title(),
        times.startsLocal(),
        times.endsLocal(),
        times.zone().getId(),
        times.startsAt(),
        times.endsAt());
  }
}
