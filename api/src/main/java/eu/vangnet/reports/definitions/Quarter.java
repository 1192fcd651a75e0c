package eu.vangnet.reports.definitions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year. It begins and ends at midnight of each tenant's own zone: what a tenant
 * calls the last evening of March is in the first quarter, wherever the server stands.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
  /** What a quarter looks like. */
  public static final String FORM = "^(19|20)[0-9]{2}-Q[1-4]$";

  private static final Pattern TEXT = Pattern.compile(FORM);
  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

  /** Reads the form {@code 2026-Q3}; empty when it is none. */
  public static Optional<Quarter> parse(String text) {
    Matcher form = TEXT.matcher(text);
    return form.matches()
        ? Optional.of(
            new Quarter(
                Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6))))
        : Optional.empty();
  }

  /** The first moment of it in that zone. */
  public Instant from(ZoneId zone) {
    return firstDay().atStartOfDay(zone).toInstant();
  }

  /** The first moment after it in that zone. */
  public Instant until(ZoneId zone) {
    return firstDay().plusMonths(3).atStartOfDay(zone).toInstant();
  }

  /** When it has ended everywhere on earth. */
  public Instant over() {
    return until(WESTERNMOST);
  }

  private LocalDate firstDay() {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
