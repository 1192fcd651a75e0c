package eu.vangnet.casework.upgrades;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which open cases to bring over to the version that the tenant enabled. */
@Schema(description = "Which open cases to bring over to the version that the tenant enabled")
public record NewUpgrade(
    @Schema(
            description = "The version that they run under",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String from) {}
