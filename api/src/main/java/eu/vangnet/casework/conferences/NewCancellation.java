package eu.vangnet.casework.conferences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a conference is not held. */
@Schema(name = "NewConferenceCancellation", description = "Why a conference is not held")
public record NewCancellation(
    @Schema(
            description = "Shown to all who were asked, so it names no person",
            example = "The chair is ill.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
