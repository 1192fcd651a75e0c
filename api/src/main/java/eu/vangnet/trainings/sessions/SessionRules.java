package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a session must meet beyond its form: times that exist, ahead of now, in their order. */
@Singleton
class SessionRules {
  private static final Duration LONGEST = Duration.ofDays(31);

  private final Tenants tenants;
  private final Recorder recorder;

  @Inject
  SessionRules(Tenants tenants, Recorder recorder) {
    this.tenants = tenants;
    this.recorder = recorder;
  }

  /** What was sent; throws 400 with all errors at once. */
  SessionContent check(SessionChange sent) {
    List<Violation> violations = new ArrayList<>();
    if (sent.place().isEmpty()) {
      refuse(violations, "/place", "required", "is required");
    }
    if (sent.capacity().isEmpty()) {
      refuse(violations, "/capacity", "required", "is required");
    }
    Optional<SessionTimes> times = times(sent, violations);
    times.ifPresent(read -> order(read, violations));
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    return new SessionContent(
        sent.place().orElseThrow(),
        times.orElseThrow(),
        sent.capacity().orElseThrow(),
        sent.trainers());
  }

  private Optional<SessionTimes> times(SessionChange sent, List<Violation> violations) {
    Optional<ZoneId> zone = zone(sent.timeZone(), violations);
    Optional<LocalDateTime> starts = wall("/startsAt", sent.startsAt(), zone, violations);
    Optional<LocalDateTime> ends = wall("/endsAt", sent.endsAt(), zone, violations);
    return starts.isPresent() && ends.isPresent()
        ? zone.map(at -> new SessionTimes(starts.get(), ends.get(), at))
        : Optional.empty();
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

  private void order(SessionTimes times, List<Violation> violations) {
    if (!times.startsAt().isAfter(recorder.now())) {
      refuse(violations, "/startsAt", "past", "must lie ahead");
    }
    Duration length = Duration.between(times.startsAt(), times.endsAt());
    if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
      refuse(violations, "/endsAt", "range", "must be after startsAt, by 31 days at most");
    }
  }

  private static void refuse(
      List<Violation> violations, String pointer, String code, String message) {
    violations.add(Violation.body(pointer, code, message));
  }
}
