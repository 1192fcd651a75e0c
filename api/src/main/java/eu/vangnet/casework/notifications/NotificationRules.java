package eu.vangnet.casework.notifications;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry must say: how somebody was told; or why not, who decided it, and until when. */
record NotificationRules(LocalDate today) {
  private static final Period LONGEST = Period.ofYears(1);

  /** Throws 400 with all errors at once. */
  void check(NewNotification sent) {
    List<Violation> violations = new ArrayList<>();
    if (sent.told()) {
      require(sent.how(), "/how", violations);
    } else {
      require(sent.ground(), "/ground", violations);
      require(sent.explanation(), "/explanation", violations);
      require(sent.decider(), "/decider", violations);
      require(sent.reviewOn(), "/reviewOn", violations);
      sent.reviewOn()
          .filter(day -> !day.isAfter(today) || day.isAfter(today.plus(LONGEST)))
          .ifPresent(
              day ->
                  violations.add(
                      Violation.body("/reviewOn", "range", "must be a day within a year")));
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private static void require(Optional<?> value, String pointer, List<Violation> violations) {
    if (value.isEmpty()) {
      violations.add(Violation.body(pointer, "required", "is required in this state"));
    }
  }
}
