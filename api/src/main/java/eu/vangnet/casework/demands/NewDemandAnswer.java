package eu.vangnet.casework.demands;

import eu.vangnet.casework.disclosures.DisclosedItem;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an authority gets, or why it gets nothing. */
@Schema(description = "What an authority gets, or why not; decided once")
public record NewDemandAnswer(
    @Schema(
            description = "What was decided",
            enumeration = {"handedOver", "partlyHandedOver", "refused"},
            example = "refused",
            required = true)
        String outcome,
    @Schema(description = "What is handed over; nothing when it is refused", maxItems = 100)
        List<DisclosedItem> items,
    @Schema(
            description = "Why, in words",
            example = "The order names another person.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String grounds,
    @Schema(
            description = "Who decided it, by function",
            example = "The mayor, on advice of the lawyer of the town",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String decidedBy,
    @Schema(
            description =
                "The legal basis on which it is handed over; needed where anything is. It is one of"
                    + " those that the module of the case names",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis) {

  /** Nothing where nothing is named. */
  public NewDemandAnswer {
    items = items == null ? List.of() : List.copyOf(items);
  }

  boolean refuses() {
    return outcome.equals("refused");
  }
}
