package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.walltimes.WallTimes;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session in a list: nobody's name. */
@Schema(description = "A session in a list, without its trainers")
public record SessionLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the session",
            example = "/v1/sessions/0190b6f4-0000-7000-8000-000000000021",
            maxLength = 120,
            pattern = "^/v1/sessions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "planned or cancelled; more may come",
            example = "planned",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "Where it takes place",
            example = "Town hall, room 2.14",
            maxLength = 500,
            pattern = "^[^\\u0000-\\u0008]{1,500}$",
            required = true)
        String place,
    @Schema(
            description = "When it starts, by the clock on the wall in timeZone",
            example = "2026-12-10T09:30",
            maxLength = 16,
            pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$",
            required = true)
        String startsAt,
    @Schema(
            description = "When it ends, by the clock on the wall in timeZone",
            example = "2026-12-10T16:00",
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
            example = "2026-12-10T15:00:00Z",
            required = true)
        Instant endsAtUtc,
    @Schema(
            description = "How many people can take part",
            format = "int32",
            minimum = "1",
            maximum = "1000",
            example = "12",
            required = true)
        int capacity) {

  static SessionLine of(Session session, SessionText text) {
    WallTimes times = session.times();
    return new SessionLine(
        session.id().toString(),
        "/v1/sessions/" + session.id(),
        session.state().code(),
        text.place(),
        times.startsLocal(),
        times.endsLocal(),
        times.zone().getId(),
        times.startsAt(),
        times.endsAt(),
        session.capacity());
  }
}
