package eu.vangnet.casework.tasks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a task is done. */
@Schema(description = "What was done")
public record TaskCompletion(
    @Schema(
            description = "What was done and what came of it",
            example = "The table sees the approach as still needed.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String note) {}
