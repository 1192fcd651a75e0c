package eu.vangnet.trainings.sessions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a session does not take place. */
@Schema(description = "Why a session is cancelled")
public record NewCancellation(
    @Schema(
            description = "The reason, for those who were enrolled",
            example = "The trainer is ill.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
