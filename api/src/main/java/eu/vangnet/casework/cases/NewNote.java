package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Brought;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note to add, or the amendment of one. */
@Schema(description = "A note; it cannot be changed later, only amended")
public record NewNote(
    @Schema(
            description = "fact or opinion; fact when left out",
            example = "fact",
            enumeration = {"fact", "opinion"})
        Optional<String> kind,
    @Schema(
            description = "The text; think of third persons before naming them",
            example = "Mother called: he came along to football again.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false")
        Optional<Boolean> toldInConfidence,
    @Schema(
            description = "Which sort of personal data it holds; ordinary when left out",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"})
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether a professional secrecy binds who brings it in; then nobody outside their"
                    + " organisation hears it",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when other organisations may hear it",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil) {

  boolean confided() {
    return toldInConfidence.orElse(false);
  }

  Brought brought() {
    return new Brought(dataCategory, professionalSecret, sharedUntil);
  }
}
