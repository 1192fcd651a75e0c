package eu.vangnet.casework.conferences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody does after a conference. */
@Schema(description = "What somebody does about an item of the agenda, until a day")
public record NewAction(
    @Schema(
            description = "What is to be done",
            example = "Ask the trainer whether he will be his mentor.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text,
    @Schema(
            description = "Who does it, by name",
            example = "Sanne Visser",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String owner,
    @Schema(
            description =
                "The partner organisation that does it, one that is asked to the conference; left"
                    + " out for the tenant's own people",
            example = "police-west",
            maxLength = 60,
            pattern = "^[^\\u0000-\\u001f]{1,60}$")
        Optional<String> organisation,
    @Schema(
            description = "Until which day",
            format = "date",
            example = "2026-12-24",
            required = true)
        LocalDate dueOn,
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
