package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Classification;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one field of a form is classified, where it is kept closer than the form as a whole. */
@Schema(
    description =
        "How one field of a form is classified, where it is kept closer than the form as a whole")
public record FieldMarks(
    @Schema(
            description = "The field, as its form names it",
            example = "lighterAlternatives",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String field,
    @Schema(
            description = "Which sort of personal data it holds; as the whole when left out",
            example = "special",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"})
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether a professional secrecy binds who brings it in; as the whole when left out",
            example = "true")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when other organisations may hear it; as the whole when left out",
            example = "2099-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false")
        Optional<Boolean> toldInConfidence) {

  /** As it is kept by another tenant, where neither a secret nor what was confided ever goes. */
  FieldMarks elsewhere() {
    return new FieldMarks(field, dataCategory, Optional.empty(), sharedUntil, Optional.empty());
  }

  /** What decides who hears the field, beside the whole. */
  Classification within(Classification whole) {
    return new Classification(
        dataCategory.flatMap(Classification::category).orElse(whole.category()),
        professionalSecret.orElse(whole.professionalSecret()),
        whole.organisation(),
        sharedUntil.or(whole::sharedUntil));
  }
}
