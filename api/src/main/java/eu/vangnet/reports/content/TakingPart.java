package eu.vangnet.reports.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who took part in one country. With few tenants the names would tell whose caseload is shown, so
 * only their number is told.
 */
@Schema(description = "Who took part in one country")
public record TakingPart(
    @Schema(
            description = "ISO 3166-1 code of the country",
            example = "NL",
            maxLength = 2,
            pattern = "^[A-Z]{2}$",
            required = true)
        String country,
    @Schema(
            description = "Tenants whose figures are counted",
            example = "3",
            format = "int32",
            minimum = "0",
            maximum = "100000",
            required = true)
        int counted,
    @Schema(
            description =
                "Tenants that were left out because they could not be reached in time, or were"
                    + " suspended meanwhile",
            example = "0",
            format = "int32",
            minimum = "0",
            maximum = "100000",
            required = true)
        int leftOut,
    @Schema(
            description = "Which tenants are counted; empty where fewer than five are",
            example = "[\"nl-duinstad\"]",
            maxItems = 10000,
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        List<String> tenants) {
  /** With fewer, the names are not told. */
  private static final int FEWEST_NAMED = 5;

  /** Copies the names, or drops them. */
  public TakingPart {
    tenants = tenants.size() < FEWEST_NAMED ? List.of() : List.copyOf(tenants);
  }
}
