package eu.vangnet.trainings.sessions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When a session takes place, by the clock on the wall at its place. A time that exists twice, when
 * summer time ends, means the first.
 *
 * @param starts to the minute
 * @param ends to the minute
 * @param zone where the clock hangs
 */
record SessionTimes(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {

  Instant startsAt() {
    return starts.atZone(zone).toInstant();
  }

  Instant endsAt() {
    return ends.atZone(zone).toInstant();
  }
}
