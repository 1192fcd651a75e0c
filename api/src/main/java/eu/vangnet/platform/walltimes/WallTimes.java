package eu.vangnet.platform.walltimes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * From when to when, by the clock on the wall at a place. A time that exists twice, when summer
 * time ends, means the first.
 *
 * @param starts to the minute
 * @param ends to the minute
 * @param zone where the clock hangs
 */
public record WallTimes(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
  /** The clock on the wall, as text: no driver can move it to another zone. */
  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  /** As it was stored. */
  public static WallTimes of(String starts, String ends, String zone) {
    return new WallTimes(
        LocalDateTime.parse(starts, WALL), LocalDateTime.parse(ends, WALL), ZoneId.of(zone));
  }

  /** The moment at which it starts. */
  public Instant startsAt() {
    return starts.atZone(zone).toInstant();
  }

  /** The moment at which it ends. */
  public Instant endsAt() {
    return ends.atZone(zone).toInstant();
  }

  /** The start as the clock shows it, such as {@code 2026-12-10T09:30}. */
  public String startsLocal() {
    return WALL.format(starts);
  }

  /** The end as the clock shows it. */
  public String endsLocal() {
    return WALL.format(ends);
  }
}
