package eu.vangnet.casework.conferences;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody told at a conference. */
@Schema(description = "What somebody told about an item of the agenda")
public record NewContribution(
    @Schema(
            description = "What was told, as a fact where it is one",
            example = "He comes to football every week.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text,
    @Schema(
            description = "Identifier of who told it, one of those present for the item",
            example = "0190b6f4-0000-7000-8000-000000000034",
            format = "uuid",
            required = true)
        String broughtBy,
    @Schema(
            description = "Identifier of the record of what was disclosed of the case",
            example = "3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            format = "uuid")
        Optional<String> disclosure,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false")
        Optional<Boolean> toldInConfidence,
    @Schema(
            description = "Which sort of personal data it holds; ordinary when left out",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who told it; not when left out",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            format = "date-time",
            example = "2027-06-10T10:00:00Z")
        Optional<Instant> sharedUntil) {

  Classified classified() {
    return new Classified(dataCategory, professionalSecret, sharedUntil);
  }
}
