package eu.vangnet.casework.support.mentorings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it ends. */
@Schema(description = "Why mentoring ends")
public record MentoringEnding(
    @Schema(
            description = "Why it ends, in words",
            example = "What they agreed on is reached.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
