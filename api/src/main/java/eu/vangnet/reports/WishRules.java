package eu.vangnet.reports;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.reports.definitions.Quarter;
import eu.vangnet.reports.definitions.QuarterlyFigures;
import eu.vangnet.reports.store.StoredReport.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a request for a report must meet beyond its form. */
final class WishRules {
  /**
   * A fact takes its time before it is committed. Until this long after the cut-off everything
   * before it is there for good: locks are waited for two seconds, and clocks of servers differ.
   */
  static final Duration SETTLING = Duration.ofSeconds(10);

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private WishRules() {}

  /**
   * The wish, complete.
   *
   * @throws ProblemException 400 with all errors at once
   */
  static Wish check(NewReport sent, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (!sent.definition().equals(QuarterlyFigures.NAME)) {
      violations.add(Violation.body("/definition", "unknown", "must be " + QuarterlyFigures.NAME));
    }
    for (int index = 0; index < sent.countries().size(); index++) {
      if (!COUNTRIES.contains(sent.countries().get(index))) {
        violations.add(
            Violation.body("/countries", "code", "must hold ISO 3166-1 codes such as NL only"));
      }
    }
    Instant latest = now.minus(SETTLING);
    Instant over = Quarter.parse(sent.period()).orElseThrow().over();
    Instant cutOff = sent.cutOff().orElse(latest).truncatedTo(ChronoUnit.MICROS);
    if (over.isAfter(latest)) {
      violations.add(Violation.body("/period", "notEnded", "must have ended in every time zone"));
    } else if (cutOff.isBefore(over) || cutOff.isAfter(latest)) {
      violations.add(
          Violation.body(
              "/cutOff", "range", "must lie after the quarter and ten seconds in the past"));
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    return new Wish(
        QuarterlyFigures.NAME, QuarterlyFigures.VERSION, sent.period(), sent.countries(), cutOff);
  }
}
