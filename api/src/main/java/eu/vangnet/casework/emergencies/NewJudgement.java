package eu.vangnet.casework.emergencies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a second person says of it. */
@Schema(description = "What a second person says of a case that was opened in an emergency")
public record NewJudgement(
    @Schema(
            description = "accepted, or notJustified, which ends it at once",
            enumeration = {"accepted", "notJustified"},
            example = "accepted",
            required = true)
        String outcome,
    @Schema(
            description = "Why, in words",
            example = "The crisis team needed the address.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String words) {}
