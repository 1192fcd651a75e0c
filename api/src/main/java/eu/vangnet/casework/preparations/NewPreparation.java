package eu.vangnet.casework.preparations;

import eu.vangnet.casework.disclosures.DisclosedItem;
import eu.vangnet.casework.disclosures.NewDisclosure;
import eu.vangnet.casework.disclosures.Recipient;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disclosure to prepare. As sent and as stored sealed. */
@Schema(description = "A disclosure to prepare: to whom, what for, on which basis")
public record NewPreparation(
    @Schema(
            description = "letter, or a talk between professionals outside a conference",
            enumeration = {"letter", "talk"},
            example = "talk",
            required = true)
        String occasion,
    @Schema(description = "Who would be told", required = true) Recipient recipient,
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
            description = "The seat that tells, where the rules of the module are about it",
            example = "municipality",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> fromSeat,
    @Schema(
            description = "The seat that hears; named together with the one that tells",
            example = "education",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> toSeat,
    @Schema(description = "Who takes part, of a talk at least two", maxItems = 20)
        List<TalkParticipant> participants,
    @Schema(
            description =
                "Identifier of the step of the case that says what was decided to tell (sharing)",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid")
        Optional<String> decision) {

  /** Nobody where nobody is named. */
  public NewPreparation {
    participants = participants == null ? List.of() : List.copyOf(participants);
  }

  /** The disclosure that comes of it. */
  NewDisclosure disclosure(List<DisclosedItem> items) {
    return new NewDisclosure(recipient, items, purpose, legalBasis, decision);
  }
}
