package eu.vangnet.casework.support.mentors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a mentor fits or does not fit, in words. */
@Schema(description = "Why a mentor fits, or what is missing, in words")
public record MatchReason(
    @Schema(
            description = "Code of the reason",
            example = "language",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String code,
    @Schema(description = "Whether it speaks for the mentor", example = "true", required = true)
        boolean fits,
    @Schema(
            description = "The reason in words",
            example = "Speaks nl.",
            maxLength = 400,
            pattern = "^[^\\u0000-\\u0008]{1,400}$",
            required = true)
        String text) {}
