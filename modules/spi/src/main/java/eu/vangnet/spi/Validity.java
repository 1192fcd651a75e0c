package eu.vangnet.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day to which day something holds.
 *
 * @param from first day
 * @param until last day, empty while no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {
  /** Checks the order of the days. */
  public Validity {
    Require.present("Validity.from", from);
    Require.present("Validity.until", until);
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new InvalidDeclaration("Validity.until", until.get() + " is before " + from);
    }
  }

  /** Holds from that day on. */
  public static Validity from(LocalDate day) {
    return new Validity(day, Optional.empty());
  }

  /** Whether it holds on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
