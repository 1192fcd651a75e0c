package eu.vangnet.load;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All rows of a file of published figures. The whole file is checked, not only the rows asked for:
 * a file with a broken line is not one to trust.
 */
record PublishedFigures(String file, List<PublishedRow> rows) {
  private static final List<String> COLUMNS =
      List.of("area", "period", "measure", "dimension", "category", "value", "unit");

  static PublishedFigures read(Path file) {
    return of(CsvFile.read(file));
  }

  static PublishedFigures of(CsvFile csv) {
    csv.requireColumns(COLUMNS);
    List<PublishedRow> rows = new ArrayList<>();
    for (CsvFile.Line line : csv.lines()) {
      rows.add(
          new PublishedRow(
              line.line(),
              required(csv, line, "area"),
              required(csv, line, "period"),
              required(csv, line, "measure"),
              required(csv, line, "dimension"),
              required(csv, line, "category"),
              number(csv, line),
              required(csv, line, "unit"),
              csv.field(line, "note")));
    }
    return new PublishedFigures(csv.name(), List.copyOf(rows));
  }

  private static String required(CsvFile csv, CsvFile.Line line, String column) {
    String value = csv.field(line, column);
    if (value.isEmpty()) {
      throw new UnusableInput(
          "%s, line %d, column %s: empty".formatted(csv.name(), line.line(), column));
    }
    return value;
  }

  private static BigDecimal number(CsvFile csv, CsvFile.Line line) {
    String value = required(csv, line, "value");
    if (!value.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
      throw new UnusableInput(
          "%s, line %d, column value: \"%s\" is not a number"
              .formatted(csv.name(), line.line(), value));
    }
    return new BigDecimal(value);
  }
}
