package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.support.records.SupportItem;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What burdens or what protects; in words, never graded. */
@Schema(description = "What burdens or protects, in words")
public record PlanFactor(
    @Schema(
            description = "Identifier; left out for what is to be added",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003")
        Optional<String> id,
    @Schema(
            description = "The domain of life, a code of the list lifeDomain",
            example = "family",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String domain,
    @Schema(
            description = "Whether it is about the person or the surroundings",
            example = "surroundings",
            enumeration = {"person", "surroundings"},
            required = true)
        String focus,
    @Schema(
            description = "The factor in words",
            example = "His aunt listens and he trusts her.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String text,
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
    implements SupportItem<PlanFactor> {

  @Override
  public PlanFactor kept(String identifier, Classification classification) {
    return new PlanFactor(
        Optional.of(identifier),
        domain,
        focus,
        text,
        Optional.of(classification.category().code()),
        Optional.of(classification.professionalSecret()),
        classification.sharedUntil(),
        classification.organisation(),
        toldInConfidence);
  }
}
