package eu.vangnet.casework.support.aftercare;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.support.records.SupportItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact after closing: planned, and then held. */
@Schema(description = "A contact after closing")
public record CareContact(
    @Schema(
            description = "Identifier; left out for what is to be added",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003")
        Optional<String> id,
    @Schema(
            description = "When it is due",
            example = "2026-09-01",
            format = "date",
            required = true)
        LocalDate dueOn,
    @Schema(
            description = "Who gets in touch",
            example = "Youth work East",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$",
            required = true)
        String who,
    @Schema(
            description = "What for and how",
            example = "A call, whether school goes well.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> text,
    @Schema(description = "When it took place", example = "2026-09-02", format = "date")
        Optional<LocalDate> heldOn,
    @Schema(
            description = "What came of it, in words",
            example = "He goes to school and plays football.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> outcome,
    @Schema(
            description = "What sort of personal data it holds; ordinary when left out",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"})
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether a professional secrecy binds who brought it in; false " + "when left out",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "The partner organisation that brought it in, set by the server; "
                    + "/elsewhere for what came with a case and is shared for a time; "
                    + "absent for people of the tenant",
            example = "police-west",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> source)
    implements SupportItem<CareContact> {

  @Override
  public CareContact kept(String identifier, Classification classification) {
    return new CareContact(
        Optional.of(identifier),
        dueOn,
        who,
        text,
        heldOn,
        outcome,
        Optional.of(classification.category().code()),
        Optional.of(classification.professionalSecret()),
        classification.sharedUntil(),
        classification.organisation());
  }
}
