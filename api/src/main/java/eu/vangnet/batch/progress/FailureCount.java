package eu.vangnet.batch.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many items failed for one reason. */
@Schema(description = "How many items failed for one reason")
public record FailureCount(
    @Schema(
            description = "Reason code; more may come",
            example = "tenantUnavailable",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z]{2,39}$",
            required = true)
        String reason,
    @Schema(
            description = "The number of items",
            example = "1",
            format = "int32",
            minimum = "0",
            maximum = "1000000",
            required = true)
        int count) {}
