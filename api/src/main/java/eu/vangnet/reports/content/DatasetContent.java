package eu.vangnet.reports.content;

import eu.vangnet.reports.disclosure.ProtectedTable;
import eu.vangnet.reports.disclosure.SafeSum;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dataset without anything of the run that made it: the same facts give the same content. */
@Schema(description = "Protected figures, with all that is needed to repeat them")
public record DatasetContent(
    @Schema(
            description = "The definition",
            example = "quarterly-figures",
            maxLength = 40,
            pattern = "^[a-z][a-z-]{0,39}$",
            required = true)
        String definition,
    @Schema(
            description = "Its version",
            example = "1.1.0",
            maxLength = 20,
            pattern = "^\\d+\\.\\d+\\.\\d+$",
            required = true)
        String definitionVersion,
    @Schema(
            description = "The quarter; midnight of each tenant's own time zone bounds it",
            example = "2026-Q3",
            maxLength = 7,
            pattern = "^(19|20)[0-9]{2}-Q[1-4]$",
            required = true)
        String period,
    @Schema(
            description =
                "Nothing that was recorded later is counted, nor what a tenant's retention had"
                    + " erased when it was counted",
            example = "2026-10-15T00:00:00Z",
            format = "date-time",
            required = true)
        Instant cutOff,
    @Schema(
            description =
                "Smaller counts are hidden, and those that are smaller without what the largest"
                    + " contributing tenant counts",
            example = "10",
            format = "int32",
            minimum = "1",
            maximum = "1000",
            required = true)
        int fewestPersons,
    @Schema(
            description = "Counts from fewer tenants are hidden",
            example = "3",
            format = "int32",
            minimum = "1",
            maximum = "1000",
            required = true)
        int fewestTenants,
    @Schema(
            description =
                "The p% rule: counts are hidden from which one tenant could work out what another"
                    + " counts more closely than within this percentage. Absent in datasets of"
                    + " definition version 1.0.0, which knew no such rule",
            example = "10",
            format = "int32",
            minimum = "1",
            maximum = "100")
        Optional<Integer> closestPercent,
    @Schema(description = "Who took part, by country", maxItems = 100, required = true)
        List<TakingPart> takingPart,
    @Schema(
            description = "The tables: first each country's, then those of all together",
            maxItems = 1000,
            required = true)
        List<DatasetTable> tables) {

  /** Copies the lists. */
  public DatasetContent {
    closestPercent = closestPercent == null ? Optional.empty() : closestPercent;
    takingPart = List.copyOf(takingPart);
    tables = List.copyOf(tables);
  }

  /** What was asked for. */
  public record Question(
      String definition, String definitionVersion, String period, Instant cutOff) {}

  /** From what the protection lets out. */
  public static DatasetContent of(
      Question question, List<TakingPart> takingPart, List<ProtectedTable> tables) {
    return new DatasetContent(
        question.definition(),
        question.definitionVersion(),
        question.period(),
        question.cutOff(),
        SafeSum.FEWEST_PERSONS,
        SafeSum.FEWEST_TENANTS,
        Optional.of(SafeSum.CLOSEST_PERCENT),
        takingPart,
        tables.stream().map(DatasetTable::of).toList());
  }
}
