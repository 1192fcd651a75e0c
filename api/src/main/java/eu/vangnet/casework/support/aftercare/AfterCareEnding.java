package eu.vangnet.casework.support.aftercare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it ends. */
@Schema(description = "Why after-care ends")
public record AfterCareEnding(
    @Schema(
            description = "Why it ends, in words",
            example = "The family does well and asks for no more.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
