package eu.vangnet.casework.signals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many signals have a code. */
@Schema(description = "How many signals have a code")
public record FigureCount(
    @Schema(
            description = "Code of the dimension, or an age band of the scheme",
            example = "11-15",
            maxLength = 40,
            pattern = "^[A-Za-z0-9+-]{1,40}$",
            required = true)
        String code,
    @Schema(
            description = "The number of signals",
            format = "int64",
            minimum = "0",
            maximum = "9007199254740991",
            example = "38",
            required = true)
        long count) {}
