package eu.vangnet.casework.agreements;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever holds a seat may hear. As sent, as stored and as shown. */
@Schema(description = "Which data categories the holder of a seat may hear")
public record AgreedRecipient(
    @Schema(
            description = "The seat, as the module names it",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description = "The data categories that are opened to it",
            example = "[\"ordinary\"]",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            minItems = 1,
            maxItems = 4,
            required = true)
        List<String> dataCategories) {
  /** Copies the categories. */
  public AgreedRecipient {
    dataCategories = dataCategories == null ? List.of() : List.copyOf(dataCategories);
  }
}
