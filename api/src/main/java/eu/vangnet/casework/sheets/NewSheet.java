package eu.vangnet.casework.sheets;

import eu.vangnet.casework.disclosures.Recipient;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feedback sheet to make. */
@Schema(description = "A feedback sheet: what those who took part agree to tell")
public record NewSheet(
    @Schema(
            description =
                "All who took part in the meeting; each has to agree. Where attendance is on record"
                    + " of the last conference on the case, as many of each organisation as were"
                    + " there for the case must be among them, the tenant's own people too. It is"
                    + " told only once there is such a record, of two people at least. People of a"
                    + " partner have to hear all that it tells",
            minItems = 1,
            maxItems = 50,
            required = true)
        List<SheetParticipant> participants,
    @Schema(description = "Who is told", required = true) Recipient recipient,
    @Schema(description = "What is told", minItems = 1, maxItems = 100, required = true)
        List<SheetItem> items,
    @Schema(
            description = "What the recipient needs it for",
            example = "So that the police know whether they have to act.",
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
                "Identifier of the step of the case that says what was decided to tell (sharing)",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid")
        Optional<String> decision) {

  /** Copies the lists. */
  public NewSheet {
    participants = participants == null ? List.of() : List.copyOf(participants);
    items = items == null ? List.of() : List.copyOf(items);
  }

  SheetContent content() {
    return new SheetContent(recipient, items, purpose, legalBasis, decision);
  }
}
