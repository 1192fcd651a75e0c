package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.support.records.SupportItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody does. */
@Schema(description = "A measure of a plan")
public record PlanMeasure(
    @Schema(
            description = "Identifier; left out for what is to be added",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003")
        Optional<String> id,
    @Schema(
            description = "Whether it supports or restrains",
            example = "preventive",
            enumeration = {"preventive", "repressive"},
            required = true)
        String nature,
    @Schema(
            description = "The measure, a code of the list measure",
            example = "mentoring",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String measure,
    @Schema(
            description = "Whether it is about the person or the surroundings",
            example = "surroundings",
            enumeration = {"person", "surroundings"},
            required = true)
        String focus,
    @Schema(
            description = "What is done, in words",
            example = "A mentor meets him every week at the sports club.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> text,
    @Schema(
            description = "The organisation that does it",
            example = "Youth work East",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$",
            required = true)
        String responsible,
    @Schema(description = "From when", format = "date", example = "2026-06-01")
        Optional<LocalDate> startsOn,
    @Schema(description = "Until when", example = "2026-12-01", format = "date")
        Optional<LocalDate> endsOn,
    @Schema(
            description = "How it stands",
            example = "planned",
            enumeration = {"planned", "running", "ended"},
            required = true)
        String state,
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
        Optional<String> source,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false")
        Optional<Boolean> toldInConfidence)
    implements SupportItem<PlanMeasure> {

  @Override
  public PlanMeasure kept(String identifier, Classification classification) {
    return new PlanMeasure(
        Optional.of(identifier),
        nature,
        measure,
        focus,
        text,
        responsible,
        startsOn,
        endsOn,
        state,
        Optional.of(classification.category().code()),
        Optional.of(classification.professionalSecret()),
        classification.sharedUntil(),
        classification.organisation(),
        toldInConfidence);
  }
}
