package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.walltimes.WallClock;
import eu.vangnet.platform.walltimes.WallTimes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a session must meet beyond its form: times that exist, ahead of now, in their order. */
@Singleton
class SessionRules {
  private static final Duration LONGEST = Duration.ofDays(31);

  private final WallClock clock;
  private final Recorder recorder;

  @Inject
  SessionRules(WallClock clock, Recorder recorder) {
    this.clock = clock;
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
    WallClock.Sent wall = new WallClock.Sent(sent.startsAt(), sent.endsAt(), sent.timeZone());
    Optional<WallTimes> times = clock.read(wall, LONGEST, violations);
    times.ifPresent(read -> ahead(read, violations));
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    return new SessionContent(
        sent.place().orElseThrow(),
        times.orElseThrow(),
        sent.capacity().orElseThrow(),
        sent.trainers());
  }

  private void ahead(WallTimes times, List<Violation> violations) {
    if (!times.startsAt().isAfter(recorder.now())) {
      refuse(violations, "/startsAt", "past", "must lie ahead");
    }
  }

  private static void refuse(
      List<Violation> violations, String pointer, String code, String message) {
    violations.add(Violation.body(pointer, code, message));
  }
}
