package eu.vangnet.reports.content;

import eu.vangnet.reports.disclosure.ProtectedTable;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure in one country, or in all together, by one dimension. */
@Schema(description = "A measure in one country, or in all together, by one dimension")
public record DatasetTable(
    @Schema(
            description = "What is counted",
            example = "signalsReceived",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String measure,
    @Schema(
            description = "ISO 3166-1 code of the country, or all",
            example = "NL",
            maxLength = 3,
            pattern = "^([A-Z]{2}|all)$",
            required = true)
        String country,
    @Schema(
            description = "By what it is counted; all when it is not broken down",
            example = "sector",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dimension,
    @Schema(
            description = "One for each category of the definition",
            maxItems = 100,
            required = true)
        List<DatasetCell> cells,
    @Schema(
            description = "The sum of what is shown, and of nothing else; absent when nothing is",
            example = "45",
            format = "int64",
            minimum = "10",
            maximum = "1000000000")
        Optional<Long> total) {

  /** Copies the cells. */
  public DatasetTable {
    cells = List.copyOf(cells);
  }

  static DatasetTable of(ProtectedTable table) {
    return new DatasetTable(
        table.measure(),
        table.country(),
        table.dimension(),
        table.cells().stream().map(DatasetCell::of).toList(),
        table.total());
  }
}
