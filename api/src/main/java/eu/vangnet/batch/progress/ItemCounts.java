package eu.vangnet.batch.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The items of a stage, counted. */
@Schema(description = "The items of a stage, counted")
public record ItemCounts(
    @Schema(
            description = "All of them; 0 before the stage begins",
            example = "12",
            format = "int32",
            minimum = "0",
            maximum = "1000000",
            required = true)
        int total,
    @Schema(
            description = "Those that wait for their turn or have it now",
            example = "4",
            format = "int32",
            minimum = "0",
            maximum = "1000000",
            required = true)
        int waiting,
    @Schema(
            description = "Those that ended well",
            example = "7",
            format = "int32",
            minimum = "0",
            maximum = "1000000",
            required = true)
        int finished,
    @Schema(
            description = "Those that failed",
            example = "1",
            format = "int32",
            minimum = "0",
            maximum = "1000000",
            required = true)
        int failed) {}
