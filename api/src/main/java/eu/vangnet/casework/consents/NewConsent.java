package eu.vangnet.casework.consents;

import eu.vangnet.casework.sharing.Brought;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said of support. */
@Schema(description = "What the person or a guardian said of support; no legal basis in itself")
public record NewConsent(
    @Schema(
            description =
                "Who said it: the person whose consent the module asks for, who is the person of"
                    + " concern or the advice seeker, or a guardian",
            enumeration = {"person", "guardian"},
            example = "guardian",
            required = true)
        String by,
    @Schema(
            description = "Identifier of who said it among the persons of the case",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid",
            maxLength = 36)
        Optional<String> person,
    @Schema(
            description = "What was said",
            enumeration = {"given", "refused", "withdrawn"},
            example = "given",
            required = true)
        String decision,
    @Schema(
            description = "The day on which it was said",
            format = "date",
            example = "2026-03-09",
            required = true)
        LocalDate decidedOn,
    @Schema(
            description = "How it was said",
            example = "In a talk at home, after the leaflet was read together.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String how,
    @Schema(
            description = "Remarks",
            example = "Wants to hear before others are told.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> remarks,
    @Schema(
            description = "Sort of personal data; ordinary when left out",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            example = "ordinary")
        Optional<String> dataCategory,
    @Schema(description = "Whether a professional secrecy binds who says it", example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when others at the table may see it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil) {

  Brought brought() {
    return new Brought(dataCategory, professionalSecret, sharedUntil);
  }

  ConsentSecret secret() {
    return new ConsentSecret(person, how, remarks);
  }
}
