package eu.vangnet.bench;

import eu.vangnet.bench.Cell.Side;
import eu.vangnet.bench.load.Operation;
import eu.vangnet.bench.measuring.Reading;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what was measured. */
final class BenchTable {
  private static final String LINE = "%-30s %5s  %-8s %9s %8s %8s %9s %8s %8s %7s %8s %8s%n";

  private final PrintStream out;

  BenchTable(PrintStream out) {
    this.out = out;
  }

  void print(List<Cell> cells) {
    out.printf(
        LINE,
        "operation",
        "conns",
        "server",
        "per sec",
        "p50 ms",
        "p99 ms",
        "sql/op",
        "cpu us",
        "db us",
        "client",
        "/bare",
        "/audited");
    for (Cell cell : cells) {
      out.printf(
          LINE,
          cell.operation().title(),
          cell.connections(),
          cell.side().title,
          number("%.0f", cell.readings().median(reading -> reading.sample().perSecond())),
          number("%.2f", cell.readings().median(reading -> reading.sample().millis(0.5))),
          number("%.2f", cell.readings().median(reading -> reading.sample().millis(0.99))),
          number("%.2f", cell.readings().median(Reading::statements)),
          number("%.0f", cell.readings().median(Reading::serverMicros)),
          number("%.0f", cell.readings().median(Reading::databaseMicros)),
          number("%.0f %%", cell.readings().median(Reading::clientPercent)),
          ratio(cells, cell, Side.BARE),
          ratio(cells, cell, Side.AUDITED));
    }
    ofPartner(cells);
    long unavailable = cells.stream().mapToLong(cell -> cell.readings().unavailable()).sum();
    if (unavailable > 0) {
      out.printf("%d answers were 503: the machine was overloaded%n", unavailable);
    }
  }

  /** What filtering costs: how much longer a partner's request takes than a caseworker's. */
  private void ofPartner(List<Cell> cells) {
    for (Cell partner : cells) {
      if (partner.operation() == Operation.READ_CASE_AS_PARTNER) {
        find(cells, Operation.READ_CASE, partner.connections(), Side.PRODUCT)
            .ifPresent(
                own ->
                    out.printf(
                        "GET one case over %d connections: for a partner %s times the time, %s"
                            + " times the processor time of a caseworker's%n",
                        partner.connections(),
                        number("%.2f", own.readings().ratio(partner.readings())),
                        number(
                            "%.2f",
                            partner.readings().median(BenchTable::micros)
                                / own.readings().median(BenchTable::micros))));
      }
    }
  }

  private static double micros(Reading reading) {
    return reading.serverMicros() + reading.databaseMicros();
  }

  private static String ratio(List<Cell> cells, Cell cell, Side other) {
    if (cell.side() != Side.PRODUCT) {
      return "";
    }
    return find(cells, cell.operation(), cell.connections(), other)
        .map(beside -> number("%.2f", cell.readings().ratio(beside.readings())))
        .orElse("");
  }

  private static Optional<Cell> find(
      List<Cell> cells, Operation operation, int connections, Side side) {
    return cells.stream()
        .filter(
            cell ->
                cell.operation() == operation
                    && cell.connections() == connections
                    && cell.side() == side)
        .findFirst();
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
  }
}
