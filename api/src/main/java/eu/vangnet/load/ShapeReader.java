package eu.vangnet.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Picks one area and period out of a file of published figures and makes its shape. */
final class ShapeReader {
  private static final int MOST_PERSONS = 1_000_000;

  private final PublishedFigures figures;

  ShapeReader(PublishedFigures figures) {
    this.figures = figures;
  }

  Shape read(String area, String period) {
    List<PublishedRow> rows =
        figures.rows().stream()
            .filter(row -> row.area().equals(area) && row.period().equals(period))
            .toList();
    PublishedRow totalRow = totalRow(area, period, rows);
    Total total = new Total(totalRow.line(), WholeCount.of(figures.file(), totalRow, MOST_PERSONS));
    List<String> remarks = new ArrayList<>();
    Map<Dimension, List<PublishedRow>> wanted = new EnumMap<>(Dimension.class);
    for (PublishedRow row : rows) {
      Optional<String> reason = whyNot(row);
      if (reason.isPresent()) {
        remarks.add(
            "line %d not loaded: %s, %s, %s: %s"
                .formatted(
                    row.line(), row.measure(), row.dimension(), row.category(), reason.get()));
      } else if (!row.isReferralsTotal()) {
        Dimension dimension = Dimension.ofPublished(row.dimension()).orElseThrow();
        wanted.computeIfAbsent(dimension, any -> new ArrayList<>()).add(row);
      }
    }
    Map<Dimension, List<Cell>> cells = new EnumMap<>(Dimension.class);
    CellReader reader = new CellReader(figures.file(), total, Scheme.ofArea(area), remarks);
    for (Dimension dimension : Dimension.values()) {
      cells.put(dimension, reader.read(dimension, wanted.getOrDefault(dimension, List.of())));
    }
    ReportedPeriod dates = ReportedPeriod.of(period);
    return new Shape(figures.file(), area, period, dates, total.count(), cells, remarks);
  }

  private PublishedRow totalRow(String area, String period, List<PublishedRow> rows) {
    List<PublishedRow> totals = rows.stream().filter(PublishedRow::isReferralsTotal).toList();
    if (totals.isEmpty()) {
      throw new UnusableInput(
          "%s: no count of referrals in total for area \"%s\" and period \"%s\"; it has %s"
              .formatted(figures.file(), area, period, possible()));
    }
    if (totals.size() > 1) {
      throw new UnusableInput(
          "%s, line %d, column dimension: a second total of referrals; the first is in line %d"
              .formatted(figures.file(), totals.get(1).line(), totals.getFirst().line()));
    }
    return totals.getFirst();
  }

  private String possible() {
    List<String> pairs =
        figures.rows().stream()
            .filter(PublishedRow::isReferralsTotal)
            .map(row -> row.area() + " " + row.period())
            .distinct()
            .toList();
    return pairs.isEmpty() ? "none for any area" : String.join(", ", pairs);
  }

  private static Optional<String> whyNot(PublishedRow row) {
    if (!row.isReferrals()) {
      return Optional.of("another measure than referrals");
    }
    if (!row.isCount()) {
      return Optional.of("unit " + row.unit() + " is no exact count of persons");
    }
    boolean known =
        row.dimension().equals("total") || Dimension.ofPublished(row.dimension()).isPresent();
    return known ? Optional.empty() : Optional.of("a signal has no field for " + row.dimension());
  }

  /** The number of persons and the line that gives it. */
  record Total(int line, int count) {}
}
