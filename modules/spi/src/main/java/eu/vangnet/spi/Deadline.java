package eu.vangnet.spi;

import java.time.Period;
import java.util.Optional;

/**
 * When something is due.
 *
 * @param due after this long
 * @param warning after this shorter time somebody is reminded
 * @param repeating whether the clock starts again when it was done
 */
public record Deadline(Period due, Optional<Period> warning, boolean repeating) {
  /** Checks that both periods are positive and in order. */
  public Deadline {
    positive("Deadline.due", due);
    Require.present("Deadline.warning", warning);
    warning.ifPresent(period -> positive("Deadline.warning", period));
    if (warning.isPresent() && days(warning.get()) >= days(due)) {
      throw new InvalidDeclaration("Deadline.warning", warning.get() + " is not before " + due);
    }
  }

  /** Due once, without a reminder. */
  public static Deadline once(Period due) {
    return new Deadline(due, Optional.empty(), false);
  }

  /** Due again and again, with a reminder each time. */
  public static Deadline every(Period due, Period warning) {
    return new Deadline(due, Optional.of(Require.present("Deadline.warning", warning)), true);
  }

  static Period positive(String field, Period period) {
    if (Require.present(field, period).isNegative() || period.isZero()) {
      throw new InvalidDeclaration(field, period + " is not a positive period");
    }
    return period;
  }

  /** Good enough to tell which period is longer: a month counts as 30.4 days. */
  private static double days(Period period) {
    return period.toTotalMonths() * 30.4 + period.getDays();
  }
}
