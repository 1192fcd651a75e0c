package eu.vangnet.casework.upgrades;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version that open cases run under. */
@Schema(description = "A version of the module that open cases run under")
public record VersionInUse(
    @Schema(
            description = "The version",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String version,
    @Schema(
            description = "How many open cases",
            format = "int64",
            minimum = "0",
            maximum = "1000000000",
            example = "12",
            required = true)
        long cases) {}
