package eu.vangnet.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a published period covers, both included. A year written {@code 2024/25} is the
 * reporting year of the British publishers, April to March.
 */
record ReportedPeriod(LocalDate first, LocalDate last) {
  private static final Pattern REPORTING_YEAR = Pattern.compile("([0-9]{4})/([0-9]{2})");
  private static final Pattern PART = Pattern.compile("([0-9]{4}) ([QH])([1-4])");
  private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");
  private static final Pattern MONTHS =
      Pattern.compile("([0-9]{4}-(?:0[1-9]|1[0-2]))\\.\\.([0-9]{4}-(?:0[1-9]|1[0-2]))");

  static ReportedPeriod of(String text) {
    return reportingYear(text)
        .or(() -> part(text))
        .or(() -> years(text))
        .or(() -> months(text))
        .filter(period -> !period.last.isBefore(period.first))
        .orElseThrow(
            () ->
                new UnusableInput(
                    "period \"%s\": no days can be read from it; known forms are 2024/25, 2025 Q1,"
                            .formatted(text)
                        + " 2024 H1, 2024, 2014-2019 and 2014-12..2015-08"));
  }

  int days() {
    return Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
  }

  private static Optional<ReportedPeriod> reportingYear(String text) {
    Matcher form = REPORTING_YEAR.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    boolean follows = Integer.parseInt(form.group(2)) == (year + 1) % 100;
    return follows
        ? Optional.of(from(YearMonth.of(year, 4), YearMonth.of(year + 1, 3)))
        : Optional.empty();
  }

  private static Optional<ReportedPeriod> part(String text) {
    Matcher form = PART.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int months = form.group(2).equals("Q") ? 3 : 6;
    int number = Integer.parseInt(form.group(3));
    if (number * months > 12) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    return Optional.of(
        from(YearMonth.of(year, (number - 1) * months + 1), YearMonth.of(year, number * months)));
  }

  private static Optional<ReportedPeriod> years(String text) {
    Matcher form = YEARS.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(form.group(1));
    int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
    return Optional.of(from(YearMonth.of(first, 1), YearMonth.of(last, 12)));
  }

  private static Optional<ReportedPeriod> months(String text) {
    Matcher form = MONTHS.matcher(text);
    return form.matches()
        ? Optional.of(from(YearMonth.parse(form.group(1)), YearMonth.parse(form.group(2))))
        : Optional.empty();
  }

  private static ReportedPeriod from(YearMonth first, YearMonth last) {
    return new ReportedPeriod(first.atDay(1), last.atEndOfMonth());
  }
}
