package eu.vangnet.casework.conferences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the module has somebody told. */
@Schema(description = "What a seat is told beforehand")
public record BriefingText(
    @Schema(
            description = "The seat that is told",
            example = "healthCare",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description = "What it is told, in the language that was asked for",
            example = "What you hear here is for this plan only.",
            maxLength = 10000,
            required = true)
        String text) {}
