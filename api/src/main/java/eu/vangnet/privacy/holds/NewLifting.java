package eu.vangnet.privacy.holds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a hold is to be lifted. */
@Schema(description = "Why a record need not stay any longer")
public record NewLifting(
    @Schema(
            description = "The reason in words",
            example = "The appeal was withdrawn.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
