package eu.vangnet.bench;

import eu.vangnet.bench.load.Operation;
import eu.vangnet.bench.measuring.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One line of the table: an operation over so many connections on one server, in all rounds. */
final class Cell {
  final Operation operation;
  final int connections;
  final Side side;
  private final List<Reading> readings = new ArrayList<>();

  /** Who was measured. */
  enum Side {
    PRODUCT("vangnet"),
    BARE("bare"),
    AUDITED("audited");

    final String title;

    Side(String title) {
      this.title = title;
    }
  }

  Cell(Operation operation, int connections, Side side) {
    this.operation = operation;
    this.connections = connections;
    this.side = side;
  }

  void add(Reading reading) {
    readings.add(reading);
  }

  /** Answers 503 in all rounds. */
  long unavailable() {
    return readings.stream().mapToLong(reading -> reading.sample().unavailable()).sum();
  }

  /** The median over the rounds. */
  double median(ToDoubleFunction<Reading> figure) {
    double[] sorted = readings.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /** The median over the rounds of what this server did for each one that the other did. */
  double ratio(Cell other) {
    int rounds = Math.min(readings.size(), other.readings.size());
    double[] sorted = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      sorted[round] =
          readings.get(round).sample().perSecond() / other.readings.get(round).sample().perSecond();
    }
    Arrays.sort(sorted);
    return rounds == 0 ? Double.NaN : sorted[rounds / 2];
  }
}
