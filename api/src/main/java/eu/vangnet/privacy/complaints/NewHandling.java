package eu.vangnet.privacy.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a complaint. */
@Schema(description = "What came of a complaint")
public record NewHandling(
    @Schema(
            description = "What it was found to be",
            enumeration = {"founded", "partlyFounded", "unfounded", "withdrawn"},
            example = "founded",
            required = true)
        String outcome,
    @Schema(
            description = "What was found and done, as it was told to who complained",
            example = "You are right; letters are now locked away.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String explanation) {}
