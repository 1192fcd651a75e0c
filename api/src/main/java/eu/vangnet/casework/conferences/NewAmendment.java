package eu.vangnet.casework.conferences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was wrong in approved minutes. */
@Schema(description = "What should be read instead of an entry of approved minutes, and why")
public record NewAmendment(
    @Schema(
            description = "Identifier of the entry of this item",
            example = "0190b6f4-0000-7000-8000-000000000035",
            format = "uuid",
            required = true)
        String entry,
    @Schema(
            description = "What should be read instead",
            example = "He comes to football every second week.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text,
    @Schema(
            description = "Why",
            example = "His trainer corrected it.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
