package eu.vangnet.casework.support.mentorings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentor for a case. */
@Schema(description = "An agreement on mentoring")
public record NewMentoring(
    @Schema(
            description = "Identifier of the mentor",
            example = "0190b6f4-0000-7000-8000-00000000000d",
            format = "uuid",
            required = true)
        String mentor,
    @Schema(
            description = "What mentor and client agree to work on, in words",
            example = "To find a way to talk with his father.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String aims,
    @Schema(description = "From when", example = "2026-03-09", format = "date", required = true)
        LocalDate startsOn,
    @Schema(description = "Until when", example = "2026-12-01", format = "date")
        Optional<LocalDate> endsOn,
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
