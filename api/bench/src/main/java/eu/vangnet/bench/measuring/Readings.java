package eu.vangnet.bench.measuring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one server was measured at in all rounds. */
public final class Readings {
  private final List<Reading> rounds = new ArrayList<>();

  /** Adds the next round. */
  public void add(Reading reading) {
    rounds.add(reading);
  }

  /** Answers 503 in all rounds. */
  public long unavailable() {
    return rounds.stream().mapToLong(reading -> reading.sample().unavailable()).sum();
  }

  /** The median over the rounds. */
  public double median(ToDoubleFunction<Reading> figure) {
    return middle(rounds.stream().mapToDouble(figure).toArray());
  }

  /** The median over the rounds of what this server did for each one that the other did. */
  public double ratio(Readings other) {
    int both = Math.min(rounds.size(), other.rounds.size());
    double[] ratios = new double[both];
    for (int round = 0; round < both; round++) {
      ratios[round] =
          rounds.get(round).sample().perSecond() / other.rounds.get(round).sample().perSecond();
    }
    return middle(ratios);
  }

  private static double middle(double[] figures) {
    Arrays.sort(figures);
    return figures.length == 0 ? Double.NaN : figures[figures.length / 2];
  }
}
