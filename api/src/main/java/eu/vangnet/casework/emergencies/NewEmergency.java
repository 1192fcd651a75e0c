package eu.vangnet.casework.emergencies;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hidden case to open. */
@Schema(description = "A hidden case to open in an emergency")
public record NewEmergency(
    @Schema(
            description = "Identifier of the case",
            example = "0190b6f4-0000-7000-8000-000000000002",
            format = "uuid",
            required = true)
        String caseId,
    @Schema(
            description = "Why it cannot wait, in words; a second person judges it afterwards",
            example = "A teacher calls: he says that he wants to die, tonight.",
            minLength = 10,
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{10,2000}$",
            required = true)
        String reason,
    @Schema(
            description = "For how many minutes; the setting emergencyMinutes when left out",
            example = "30",
            format = "int32",
            minimum = "1",
            maximum = "1440")
        Optional<Integer> minutes) {}
