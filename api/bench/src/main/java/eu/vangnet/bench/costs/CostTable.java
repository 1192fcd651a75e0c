package eu.vangnet.bench.costs;

import eu.vangnet.bench.measuring.Reading;
import eu.vangnet.bench.measuring.Readings;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints what each promise costs. */
final class CostTable {
  private static final String LINE = "%-24s %9s %8s %8s %7s %7s %7s %8s%n";

  /** Of the throughput; what all three may cost together. */
  private static final double BOUND = 0.35;

  private static final String NOTES =
      """

      GET one case over 32 connections; the variants stand side by side within each round; medians over the rounds
      costs: the share of the throughput that comes back when this is left out
      without sealing: rows hold clear JSON; without journal: no read is recorded, and nothing is there to be chained
      without decision point: no right and no purpose is asked for, no facts of the case are gathered, no actions told
      The variants are fixtures of the bench; the product has no switch for any of this.
      """;

  private final PrintStream out;

  CostTable(PrintStream out) {
    this.out = out;
  }

  void print(Map<Variant, Readings> readings) {
    out.println();
    out.printf(
        LINE, "GET one case", "per sec", "p50 ms", "p99 ms", "sql/op", "cpu us", "db us", "costs");
    readings.forEach((variant, measured) -> line(variant, measured, cost(readings, variant)));
    long unavailable = readings.values().stream().mapToLong(Readings::unavailable).sum();
    if (unavailable > 0) {
      out.printf("%d answers were 503: the machine was overloaded%n", unavailable);
    }
    double all = cost(readings, Variant.WITHOUT_ALL);
    out.printf(
        "all together: %s of the throughput, %s the %s that they may take%n",
        percent(all), all <= BOUND ? "within" : "MORE THAN", percent(BOUND));
    out.print(NOTES);
  }

  private void line(Variant variant, Readings measured, double cost) {
    out.printf(
        LINE,
        variant.title(),
        number("%.0f", measured.median(reading -> reading.sample().perSecond())),
        number("%.2f", measured.median(reading -> reading.sample().millis(0.5))),
        number("%.2f", measured.median(reading -> reading.sample().millis(0.99))),
        number("%.2f", measured.median(Reading::statements)),
        number("%.0f", measured.median(Reading::serverMicros)),
        number("%.0f", measured.median(Reading::databaseMicros)),
        variant == Variant.SHIPPED ? "" : percent(cost));
  }

  /** The share of the throughput without it that is lost with it. */
  private static double cost(Map<Variant, Readings> readings, Variant variant) {
    return 1 - readings.get(Variant.SHIPPED).ratio(readings.get(variant));
  }

  private static String percent(double share) {
    return number("%.0f %%", 100 * share);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
