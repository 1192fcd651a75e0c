package eu.vangnet.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares the published counts with what the tenants' own figures add up to. The addition happens
 * here, on the client, from answers that each tenant gives about itself only.
 */
final class Proof {
  private static final List<AgeBand> PREVENT_2025 =
      List.of(
          new AgeBand(0, 10),
          new AgeBand(11, 15),
          new AgeBand(16, 17),
          new AgeBand(18, 20),
          new AgeBand(21, 25),
          new AgeBand(26, 30),
          new AgeBand(31, 40),
          new AgeBand(41, 50),
          new AgeBand(51, AgeBand.OLDEST));

  /** One line of the result. */
  record Line(String dimension, String label, String target, int expected, int loaded) {
    boolean equal() {
      return expected == loaded;
    }
  }

  private final Shape shape;
  private final OwnFigures figures;
  private final List<String> tenants;

  Proof(Shape shape, OwnFigures figures, List<String> tenants) {
    this.shape = shape;
    this.figures = figures;
    this.tenants = tenants;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("total", "all", "", shape.total(), sum("total", Optional.empty()).total()));
    for (Dimension dimension : Dimension.values()) {
      lines.addAll(lines(dimension));
    }
    return lines;
  }

  private List<Line> lines(Dimension dimension) {
    Optional<String> scheme =
        dimension == Dimension.AGE ? Optional.of(ageScheme()) : Optional.empty();
    OwnFigures.Counts counts = sum(dimension.figure(), scheme);
    Map<String, Integer> left = new TreeMap<>(counts.byCode());
    List<Line> lines = new ArrayList<>();
    for (Cell cell : shape.of(dimension)) {
      int loaded = 0;
      for (Map.Entry<String, Integer> entry : counts.byCode().entrySet()) {
        if (cell.target().covers(entry.getKey())) {
          loaded += entry.getValue();
          left.remove(entry.getKey());
        }
      }
      String target = cell.target().toString();
      lines.add(new Line(dimension.published(), cell.label(), target, cell.count(), loaded));
    }
    left.forEach(
        (code, count) -> {
          if (count != 0) {
            lines.add(new Line(dimension.published(), "not in the shape", code, 0, count));
          }
        });
    if (counts.total() != shape.total()) {
      lines.add(new Line(dimension.published(), "all of them", "", shape.total(), counts.total()));
    }
    return lines;
  }

  /** The published bands of today where they are fine enough, else single years of age. */
  private String ageScheme() {
    boolean fits =
        shape.of(Dimension.AGE).stream()
            .map(Cell::target)
            .filter(Target.Ages.class::isInstance)
            .flatMap(target -> ((Target.Ages) target).bands().stream())
            .allMatch(Proof::madeOfBands);
    return fits ? "prevent2025" : "single";
  }

  private static boolean madeOfBands(AgeBand published) {
    return PREVENT_2025.stream()
        .allMatch(band -> published.contains(band) || !published.overlaps(band));
  }

  private OwnFigures.Counts sum(String dimension, Optional<String> scheme) {
    Map<String, Integer> byCode = new TreeMap<>();
    int total = 0;
    for (String tenant : tenants) {
      OwnFigures.Counts own = figures.read(tenant, dimension, scheme);
      own.byCode().forEach((code, count) -> byCode.merge(code, count, Integer::sum));
      total += own.total();
    }
    return new OwnFigures.Counts(byCode, total);
  }
}
