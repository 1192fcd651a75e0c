package eu.vangnet.load;

import java.time.Duration;
import java.util.Locale;

/** Numbers for the terminal, written alike on every machine whatever its locale. */
final class Told {
  private Told() {}

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
  }

  static String rate(int persons, Duration took) {
    return number(Math.round(persons * 1000.0 / Math.max(1, took.toMillis())));
  }
}
