package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of mentoring, as it goes to another tenant with its agreement. */
@Schema(description = "A session of mentoring, as it goes along")
public record ParcelSession(
    @Schema(description = "When it was", format = "date", example = "2026-03-16", required = true)
        LocalDate heldOn,
    @Schema(
            description = "What came of it, in words",
            example = "They cooked together and talked about school.",
            maxLength = 10000,
            required = true)
        String outcome,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {}
