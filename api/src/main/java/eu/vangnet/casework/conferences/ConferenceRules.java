package eu.vangnet.casework.conferences;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.walltimes.WallClock;
import eu.vangnet.platform.walltimes.WallTimes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a conference must meet beyond its form. */
@Singleton
class ConferenceRules {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int OF_A_TALK = 2;

  private final WallClock clock;

  @Inject
  ConferenceRules(WallClock clock) {
    this.clock = clock;
  }

  /** What is planned, after all rules were kept. */
  record Plan(WallTimes times, ConferenceText text) {}

  /** What was sent; throws 400 with all errors at once. */
  Plan check(ConferenceChange sent, List<Violation> violations) {
    if (sent.title().isEmpty()) {
      refuse(violations, "/title", "required", "is required");
    }
    if (sent.chair().isEmpty()) {
      refuse(violations, "/chair", "required", "is required");
    }
    if (sent.place().isEmpty() && sent.call().isEmpty()) {
      refuse(violations, "/place", "required", "is required where there is no call");
    }
    WallClock.Sent wall = new WallClock.Sent(sent.startsAt(), sent.endsAt(), sent.timeZone());
    Optional<WallTimes> times = clock.read(wall, LONGEST, violations);
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    return new Plan(
        times.orElseThrow(),
        new ConferenceText(
            sent.title().orElseThrow(),
            sent.place(),
            sent.call(),
            sent.chair().orElseThrow(),
            Optional.empty()));
  }

  /** Who has to be asked, by the kind. */
  List<Violation> people(NewConference sent) {
    List<Violation> violations = new ArrayList<>();
    if (sent.sort() == ConferenceKind.TALK) {
      if (sent.series().isPresent()) {
        refuse(violations, "/series", "unfit", "must be left out of a talk");
      }
      if (sent.invitees().size() != OF_A_TALK) {
        refuse(violations, "/invitees", "count", "must be the two who talk");
      }
    } else if (sent.series().isEmpty() && sent.invitees().isEmpty()) {
      refuse(violations, "/invitees", "required", "is required where there is no series");
    }
    return violations;
  }

  private static void refuse(
      List<Violation> violations, String pointer, String code, String message) {
    violations.add(Violation.body(pointer, code, message));
  }
}
