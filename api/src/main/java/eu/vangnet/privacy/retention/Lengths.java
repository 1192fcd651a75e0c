package eu.vangnet.privacy.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Periods of the calendar, and which of two is longer. */
final class Lengths {
  /** What a period looks like: years, months and days, such as {@code P6M} or {@code P1Y}. */
  static final String FORM = "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?$";

  /** Begins and ends a cycle of leap years; a period that is longer anywhere is longer here. */
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  private Lengths() {}

  /** Reads a period of at least a day; empty for anything else. */
  static Optional<Period> parse(String text) {
    try {
      Period period = Period.parse(text);
      boolean positive = !period.isZero() && !period.isNegative();
      return positive && text.matches(FORM) ? Optional.of(period) : Optional.empty();
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }

  /** Whether the one never ends after the other, whatever day both begin. */
  static boolean notLonger(Period one, Period other) {
    return FIRST.datesUntil(LAST).noneMatch(begin -> begin.plus(one).isAfter(begin.plus(other)));
  }

  /** When it is over, by the calendar of the place. */
  static Instant end(Instant since, Period period, ZoneId zone) {
    return since.atZone(zone).plus(period).toInstant();
  }

  /**
   * A moment before which everything began that is over now, and a little more: months differ in
   * length, so whoever asks by it looks at each end again.
   */
  static Instant latestStart(Instant now, Period period, ZoneId zone) {
    return now.atZone(zone).minus(period).plusDays(4).toInstant();
  }
}
