package eu.vangnet.casework.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agreement ends. */
@Schema(description = "Why an agreement ends")
public record NewEnding(
    @Schema(
            description = "The reason",
            example = "One of the parties left the network.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
