package eu.vangnet.trainings.courses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a course is withdrawn. */
@Schema(description = "Why a course is withdrawn")
public record NewWithdrawal(
    @Schema(
            description = "The reason, for those who look for the course later",
            example = "A renewed course takes its place.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
