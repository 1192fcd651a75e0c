package eu.vangnet.casework.conferences;

import eu.vangnet.platform.walltimes.WallTimes;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a planned conference can be changed by a merge patch (RFC 7396). */
@Schema(description = "What of a planned conference can be changed; null removes place or call")
public record ConferenceChange(
    @Schema(
            description = "Shown to all who take part and in their calendars: names no person",
            example = "Case conference Duinstad North",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> title,
    @Schema(
            description = "When it starts, by the clock on the wall in timeZone",
            example = "2026-12-10T09:30",
            maxLength = 16,
            pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")
        Optional<String> startsAt,
    @Schema(
            description = "When it ends, by the clock on the wall in timeZone",
            example = "2026-12-10T11:00",
            maxLength = 16,
            pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")
        Optional<String> endsAt,
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
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> chair) {

  static ConferenceChange of(NewConference sent) {
    return new ConferenceChange(
        Optional.of(sent.title()),
        Optional.of(sent.startsAt()),
        Optional.of(sent.endsAt()),
        sent.timeZone(),
        sent.place(),
        sent.call(),
        Optional.of(sent.chair()));
  }

  static ConferenceChange of(Conference conference, ConferenceText text) {
    WallTimes times = conference.times();
    return new ConferenceChange(
        Optional.of(text.title()),
        Optional.of(times.startsLocal()),
        Optional.of(times.endsLocal()),
        Optional.of(times.zone().getId()),
        text.place(),
        text.call(),
        Optional.of(text.chair()));
  }
}
