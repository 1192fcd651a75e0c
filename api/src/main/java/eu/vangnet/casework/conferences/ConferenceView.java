package eu.vangnet.casework.conferences;

import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.walltimes.WallTimes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conference as the caller may see it. It holds nothing of its cases, and does not tell how many
 * there are: its tag would change with each of them.
 */
@Schema(description = "A conference; nothing of the cases that it is about")
public record ConferenceView(
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
            description = "Address of the series",
            example = "/v1/series/0190b6f4-0000-7000-8000-000000000031",
            maxLength = 120,
            pattern = "^/v1/series/[0-9a-f-]{36}$")
        Optional<String> seriesHref,
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
        Instant endsAtUtc,
    @Schema(description = "Where", example = "Town hall, room 2.14", maxLength = 500)
        Optional<String> place,
    @Schema(description = "How to join a call", example = "Line 3", maxLength = 500)
        Optional<String> call,
    @Schema(
            description = "Who leads it, by name",
            example = "Noor Bakker",
            maxLength = 200,
            required = true)
        String chair,
    @Schema(
            description =
                "Who is asked; a partner sees the seats of the series and its own, for another"
                    + " invitee may tell of a case",
            maxItems = 60,
            required = true)
        List<ParticipantView> participants,
    @Schema(
            description = "Address of the agenda, as far as the caller may see it",
            example = "/v1/conferences/0190b6f4-0000-7000-8000-000000000032/agenda",
            maxLength = 120,
            required = true)
        String agendaHref,
    @Schema(
            description = "Address of the minutes, as far as the caller may see them",
            example = "/v1/conferences/0190b6f4-0000-7000-8000-000000000032/minutes",
            maxLength = 120,
            required = true)
        String minutesHref,
    @Schema(
            description = "When it was planned",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant plannedAt,
    @Schema(
            description = "When the minutes were approved",
            format = "date-time",
            example = "2026-12-12T14:00:00Z")
        Optional<Instant> approvedAt,
    @Schema(description = "Who approved them", example = "n.bakker", maxLength = 255)
        Optional<String> approvedBy,
    @Schema(description = "Why it is not held", example = "The chair is ill.", maxLength = 2000)
        Optional<String> cancellationReason,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static ConferenceView of(
      Conference conference,
      ConferenceText text,
      List<ParticipantView> participants,
      List<ActionView> actions) {
    WallTimes times = conference.times();
    String href = address(conference.id());
    return new ConferenceView(
        conference.id().toString(),
        href,
        conference.kind().code(),
        conference.state().code(),
        text.title(),
        conference.seriesId().map(series -> "/v1/series/" + series),
        times.startsLocal(),
        times.endsLocal(),
        times.zone().getId(),
        times.startsAt(),
        times.endsAt(),
        text.place(),
        text.call(),
        text.chair(),
        participants,
        href + "/agenda",
        href + "/minutes",
        conference.plannedAt(),
        conference.approvedAt(),
        conference.approvedBy(),
        text.cancellation(),
        actions);
  }

  static String address(UUID id) {
    return "/v1/conferences/" + id;
  }
}
