package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.walltimes.WallTimes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a session can be changed by a merge patch (RFC 7396). */
@Schema(description = "What of a session can be changed; null removes trainers or the own zone")
public record SessionChange(
    @Schema(
            description = "Where it takes place",
            example = "Town hall, room 2.14",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u0008]{1,500}$")
        Optional<String> place,
    @Schema(
            description = "When it starts, by the clock on the wall in timeZone",
            example = "2026-12-10T09:30",
            maxLength = 16,
            pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")
        Optional<String> startsAt,
    @Schema(
            description = "When it ends, by the clock on the wall in timeZone",
            example = "2026-12-10T16:00",
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
            description = "How many people can take part",
            format = "int32",
            minimum = "1",
            maximum = "1000",
            example = "12")
        Optional<Integer> capacity,
    @Schema(
            description = "Who gives it, by name",
            example = "[\"Noor Bakker\"]",
            maxItems = 10,
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        List<String> trainers) {

  /** No trainers where none are named. */
  public SessionChange {
    trainers = trainers == null ? List.of() : List.copyOf(trainers);
  }

  static SessionChange of(NewSession sent) {
    return new SessionChange(
        Optional.of(sent.place()),
        Optional.of(sent.startsAt()),
        Optional.of(sent.endsAt()),
        sent.timeZone(),
        Optional.of(sent.capacity()),
        sent.trainers());
  }

  static SessionChange of(Session session, SessionText text) {
    WallTimes times = session.times();
    return new SessionChange(
        Optional.of(text.place()),
        Optional.of(times.startsLocal()),
        Optional.of(times.endsLocal()),
        Optional.of(times.zone().getId()),
        Optional.of(session.capacity()),
        text.trainers());
  }
}
