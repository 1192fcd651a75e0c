package eu.vangnet.casework.involved;

import eu.vangnet.casework.sharing.Brought;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to be named in a case. */
@Schema(
    description = "A person of a case; think twice before naming somebody who need not be known")
public record NewInvolvedPerson(
    @Schema(
            description = "Who the person is in the case",
            enumeration = {"personOfConcern", "adviceSeeker", "family", "guardian", "other"},
            example = "guardian",
            required = true)
        String role,
    @Schema(description = "What is known of the person", required = true) InvolvedChange details,
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
}
