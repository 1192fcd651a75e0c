package eu.vangnet.casework.support.mentorings;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another mentor takes over. */
@Schema(description = "That another mentor takes over")
public record NewReplacement(
    @Schema(
            description = "Identifier of the new mentor",
            example = "0190b6f4-0000-7000-8000-00000000000d",
            format = "uuid",
            required = true)
        String mentor,
    @Schema(
            description = "Why, in words",
            example = "The mentor moves to another town.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason,
    @Schema(description = "From when", example = "2026-05-01", format = "date", required = true)
        LocalDate startsOn) {}
