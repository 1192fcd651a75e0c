package eu.vangnet.casework.disclosures;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a case. */
@Schema(description = "What is told of a case, to whom and why")
public record NewDisclosure(
    @Schema(description = "Who is told", required = true) Recipient recipient,
    @Schema(description = "What is told", minItems = 1, maxItems = 100, required = true)
        List<DisclosedItem> items,
    @Schema(
            description = "What the recipient needs it for",
            example = "To agree who talks with the family.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String purpose,
    @Schema(
            description = "The legal basis, one of those that the module names",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(
            description =
                "Identifier of the step of the case that says what was decided to tell (sharing),"
                    + " or of a decision about the case in approved minutes",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid")
        Optional<String> decision) {

  /** Copies the items. */
  public NewDisclosure {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** The same, told to somebody else. */
  NewDisclosure to(Recipient told) {
    return new NewDisclosure(told, items, purpose, legalBasis, decision);
  }
}
