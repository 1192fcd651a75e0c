package eu.vangnet.reports.content;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A content as comma-separated values, one line per figure, with the column names and status codes
 * of SDMX: a shown figure is A (normal) and F (free), a hidden one has no value and is Q
 * (suppressed) and C (confidential), whatever the reason. Codes hold no comma and no quote, so
 * nothing is quoted.
 */
public final class ContentCsv {
  private static final String HEADER =
      "DEFINITION,VERSION,TIME_PERIOD,MEASURE,REF_AREA,DIMENSION,CATEGORY,"
          + "OBS_VALUE,OBS_STATUS,CONF_STATUS";

  private ContentCsv() {}

  /** All figures, lines ending as RFC 4180 has it. */
  public static String of(DatasetContent content) {
    return Stream.concat(
            Stream.of(HEADER), content.tables().stream().flatMap(table -> lines(content, table)))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static Stream<String> lines(DatasetContent content, DatasetTable table) {
    return table.cells().stream()
        .map(
            cell ->
                String.join(
                    ",",
                    content.definition(),
                    content.definitionVersion(),
                    content.period(),
                    table.measure(),
                    table.country(),
                    table.dimension(),
                    cell.category(),
                    cell.value().map(String::valueOf).orElse(""),
                    cell.value().isPresent() ? "A,F" : "Q,C"));
  }
}
