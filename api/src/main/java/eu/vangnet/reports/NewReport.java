package eu.vangnet.reports;

import eu.vangnet.reports.definitions.Quarter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report to make. */
@Schema(description = "A report to make")
public record NewReport(
    @Schema(
            description = "What to count; quarterly-figures is the only definition today",
            example = "quarterly-figures",
            maxLength = 40,
            pattern = "^[a-z][a-z-]{0,39}$",
            required = true)
        String definition,
    @Schema(
            description = "The quarter, which must have ended in every time zone",
            example = "2026-Q3",
            maxLength = 7,
            pattern = Quarter.FORM,
            required = true)
        String period,
    @Schema(
            description = "ISO 3166-1 codes of the countries; all when left out",
            example = "[\"NL\",\"BE\"]",
            maxItems = 50,
            maxLength = 2,
            pattern = "^[A-Z]{2}$")
        List<String> countries,
    @Schema(
            description =
                "Nothing recorded later is counted; not before the quarter has ended and not in the"
                    + " last ten seconds. Left out, it is ten seconds ago. What is kept gives the"
                    + " same figures for the same cut-off; what retention has erased before tenants"
                    + " freeze their counts is not counted, such as signals of lawful activity,"
                    + " which are kept for fourteen days",
            example = "2026-10-15T00:00:00Z",
            format = "date-time")
        Optional<Instant> cutOff) {

  /** All countries where none are named; each once, in order, so that equal wishes are equal. */
  public NewReport {
    countries = countries == null ? List.of() : countries.stream().sorted().distinct().toList();
  }
}
