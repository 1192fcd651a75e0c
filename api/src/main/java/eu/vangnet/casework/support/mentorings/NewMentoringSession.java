package eu.vangnet.casework.support.mentorings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session that was held. */
@Schema(description = "A session of mentoring")
public record NewMentoringSession(
    @Schema(description = "When it was", example = "2026-03-16", format = "date", required = true)
        LocalDate heldOn,
    @Schema(
            description = "What came of it, in words",
            example = "They cooked together and talked about school.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String outcome,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false")
        Optional<Boolean> toldInConfidence,
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
        Optional<Instant> sharedUntil) {}
