package eu.vangnet.platform.walltimes;

import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads times of the clock on the wall that clients send, and names each that cannot be. */
@Singleton
public class WallClock {
  private final Tenants tenants;

  /** Looks up the tenant's own zone, for whoever names none. */
  @Inject
  public WallClock(Tenants tenants) {
    this.tenants = tenants;
  }

  /** What was sent, as it stands in the properties startsAt, endsAt and timeZone of a body. */
  public record Sent(
      Optional<String> startsAt, Optional<String> endsAt, Optional<String> timeZone) {}

  /**
   * The times; empty where one of them cannot be read.
   *
   * @param longest how long it may take
   * @param violations gets what is wrong, a time that is skipped when summer time begins too
   */
  public Optional<WallTimes> read(Sent sent, Duration longest, List<Violation> violations) {
    Optional<ZoneId> zone = zone(sent.timeZone(), violations);
    Optional<LocalDateTime> starts = wall("/startsAt", sent.startsAt(), zone, violations);
    Optional<LocalDateTime> ends = wall("/endsAt", sent.endsAt(), zone, violations);
    Optional<WallTimes> times =
        starts.isPresent() && ends.isPresent()
            ? zone.map(at -> new WallTimes(starts.get(), ends.get(), at))
            : Optional.empty();
    times.ifPresent(read -> order(read, longest, violations));
    return times;
  }

  private static void order(WallTimes times, Duration longest, List<Violation> violations) {
    Duration length = Duration.between(times.startsAt(), times.endsAt());
    if (!length.isPositive() || length.compareTo(longest) > 0) {
      String most =
          longest.toDays() > 1 ? longest.toDays() + " days" : longest.toHours() + " hours";
      refuse(violations, "/endsAt", "range", "must be after startsAt, by " + most + " at most");
    }
  }

  private Optional<ZoneId> zone(Optional<String> sent, List<Violation> violations) {
    if (sent.isEmpty()) {
      return Optional.of(
          tenants.find(TenantContext.current()).map(Tenant::zone).orElse(ZoneOffset.UTC));
    }
    if (!ZoneId.getAvailableZoneIds().contains(sent.get())) {
      refuse(violations, "/timeZone", "code", "must be a zone such as Europe/Brussels");
      return Optional.empty();
    }
    return sent.map(ZoneId::of);
  }

  private static Optional<LocalDateTime> wall(
      String pointer, Optional<String> sent, Optional<ZoneId> zone, List<Violation> violations) {
    if (sent.isEmpty()) {
      refuse(violations, pointer, "required", "is required");
      return Optional.empty();
    }
    Optional<LocalDateTime> read = parse(sent.get());
    if (read.isEmpty()) {
      refuse(violations, pointer, "format", "must be a date and time that exist");
    }
    if (read.isPresent() && zone.filter(at -> skips(at, read.get())).isPresent()) {
      refuse(violations, pointer, "skipped", "is skipped there when summer time begins");
    }
    return read;
  }

  private static Optional<LocalDateTime> parse(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  private static boolean skips(ZoneId zone, LocalDateTime wall) {
    return zone.getRules().getValidOffsets(wall).isEmpty();
  }

  private static void refuse(
      List<Violation> violations, String pointer, String code, String message) {
    violations.add(Violation.body(pointer, code, message));
  }
}
