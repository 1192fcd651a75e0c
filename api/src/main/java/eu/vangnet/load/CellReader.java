package eu.vangnet.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Makes the cells of one dimension: the named ones, what the publisher knows but does not name, and
 * what is unknown. Together they are the total, always.
 */
final class CellReader {
  private final String file;
  private final ShapeReader.Total total;
  private final Scheme scheme;
  private final List<String> remarks;

  CellReader(String file, ShapeReader.Total total, Scheme scheme, List<String> remarks) {
    this.file = file;
    this.total = total;
    this.scheme = scheme;
    this.remarks = remarks;
  }

  List<Cell> read(Dimension dimension, List<PublishedRow> rows) {
    if (rows.isEmpty()) {
      remarks.add(
          "%s: no category is published as a count, all become %s"
              .formatted(dimension.published(), Dimension.NOT_STATED));
      return List.of(derived("not published", Dimension.NOT_STATED, total.count()));
    }
    OptionalInt known = new KnownBase(file, total).of(rows);
    int named = sum(dimension, rows, known.orElse(total.count()));
    List<Cell> cells = new ArrayList<>(named(dimension, rows));
    int unnamed = known.orElse(total.count()) - named;
    if (dimension == Dimension.AGE && known.isPresent()) {
      cells.addAll(otherAges(rows, unnamed));
    } else {
      cells.add(derived("not named", dimension.restCode(), unnamed));
      remarkUnnamedSex(dimension, known, unnamed);
    }
    cells.add(derived("unknown", Dimension.NOT_STATED, total.count() - named - unnamed));
    return merged(cells);
  }

  private void remarkUnnamedSex(Dimension dimension, OptionalInt known, int unnamed) {
    if (dimension == Dimension.SEX && known.isPresent() && unnamed > 0) {
      remarks.add(
          "sex: %d are known to the publisher but of no named category, they become %s"
              .formatted(unnamed, dimension.restCode()));
    }
  }

  private int sum(Dimension dimension, List<PublishedRow> rows, int most) {
    int sum = 0;
    for (PublishedRow row : rows) {
      sum += WholeCount.of(file, row, total.count());
      if (sum > most) {
        throw new UnusableInput(
            "%s, line %d, column value: the counts by %s add up to %d here, more than the %s %d"
                .formatted(
                    file,
                    row.line(),
                    dimension.published(),
                    sum,
                    most == total.count() ? "total" : "number in the notes,",
                    most));
      }
    }
    return sum;
  }

  private List<Cell> named(Dimension dimension, List<PublishedRow> rows) {
    refuseTwice(rows);
    if (dimension == Dimension.AGE) {
      refuseOverlap(rows);
    }
    return rows.stream()
        .map(
            row ->
                new Cell(
                    row.category(),
                    target(dimension, row),
                    WholeCount.of(file, row, total.count()),
                    true))
        .toList();
  }

  private Target target(Dimension dimension, PublishedRow row) {
    if (dimension == Dimension.AGE) {
      return new Target.Ages(List.of(band(row)));
    }
    return scheme
        .code(dimension, row.category())
        .map(Target.Code::new)
        .orElseThrow(
            () ->
                new UnusableInput(
                    "%s, line %d, column category: scheme %s has no core code for %s \"%s\"; it knows %s"
                        .formatted(
                            file,
                            row.line(),
                            scheme.name(),
                            dimension.published(),
                            row.category(),
                            String.join(", ", scheme.words(dimension)))));
  }

  private AgeBand band(PublishedRow row) {
    return AgeBand.of(row.category())
        .orElseThrow(
            () ->
                new UnusableInput(
                    ("%s, line %d, column category: \"%s\" is no age band; known forms are <=10,"
                            + " <15, 11-15, 17, 51+")
                        .formatted(file, row.line(), row.category())));
  }

  private void refuseTwice(List<PublishedRow> rows) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (PublishedRow row : rows) {
      Integer before = lines.putIfAbsent(row.category(), row.line());
      if (before != null) {
        throw new UnusableInput(
            "%s, line %d, column category: \"%s\" stands already in line %d"
                .formatted(file, row.line(), row.category(), before));
      }
    }
  }

  private void refuseOverlap(List<PublishedRow> rows) {
    List<PublishedRow> sorted =
        rows.stream().sorted(Comparator.comparingInt(row -> band(row).first())).toList();
    for (int place = 1; place < sorted.size(); place++) {
      PublishedRow before = sorted.get(place - 1);
      PublishedRow row = sorted.get(place);
      if (band(before).overlaps(band(row))) {
        throw new UnusableInput(
            "%s, line %d, column category: ages \"%s\" overlap \"%s\" of line %d"
                .formatted(file, row.line(), row.category(), before.category(), before.line()));
      }
    }
  }

  private List<Cell> otherAges(List<PublishedRow> rows, int unnamed) {
    List<AgeBand> rest = AgeBand.outside(rows.stream().map(this::band).toList());
    if (rest.isEmpty() && unnamed > 0) {
      PublishedRow row = rows.getFirst();
      throw new UnusableInput(
          "%s, line %d, column note: the bands hold every age, yet %d of known age are in none"
              .formatted(file, row.line(), unnamed));
    }
    return rest.isEmpty()
        ? List.of()
        : List.of(new Cell("other known age", new Target.Ages(rest), unnamed, false));
  }

  private static Cell derived(String label, String code, int count) {
    return new Cell(label, new Target.Code(code), count, false);
  }

  private static List<Cell> merged(List<Cell> cells) {
    Map<Target, Cell> byTarget = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.named() || cell.count() > 0) {
        byTarget.merge(cell.target(), cell, Cell::with);
      }
    }
    return List.copyOf(byTarget.values());
  }
}
