package eu.vangnet.platform.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where something that is written now comes from, when nobody says it for the first time. What an
 * earlier system recorded bears the date of that system; the journal tells both dates, so that
 * nobody takes the record for older than it is here.
 *
 * @param code stored with each entry, such as {@code import}
 * @param datedAt the date that was given, to the microsecond; empty where it bears the date of
 *     today
 */
public record Origin(String code, Optional<Instant> datedAt) {
  private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();
  private static final int LONGEST = 20;

  /** Cuts the time to what the column holds. */
  public Origin {
    if (code.length() > LONGEST) {
      throw new IllegalArgumentException("the code of an origin is longer than " + LONGEST);
    }
    datedAt = datedAt.map(at -> at.truncatedTo(ChronoUnit.MICROS));
  }

  /** Brought in from an earlier case system. */
  public static Origin imported(Optional<Instant> datedAt) {
    return new Origin("import", datedAt);
  }

  /** Does the work; each entry that this thread writes meanwhile tells this origin. */
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /** The origin of what this thread writes now; empty where people say it themselves. */
  static Optional<Origin> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }
}
