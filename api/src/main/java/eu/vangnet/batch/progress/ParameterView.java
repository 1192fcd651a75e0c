package eu.vangnet.batch.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parameter of a job. */
@Schema(description = "A parameter of a job")
public record ParameterView(
    @Schema(
            description = "Name",
            example = "period",
            maxLength = 40,
            pattern = "^[A-Za-z][A-Za-z0-9-]{0,39}$",
            required = true)
        String name,
    @Schema(description = "Value", example = "2026-Q1", maxLength = 200, required = true)
        String value) {}
