package eu.vangnet.privacy.retention;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pause to begin. */
@Schema(description = "A time in which nothing is erased")
public record NewPause(
    @Schema(
            description = "When it ends by itself; at most a year ahead",
            format = "date-time",
            example = "2026-04-01T00:00:00Z",
            required = true)
        Instant until,
    @Schema(
            description = "The reason in words",
            example = "The archive inspectorate looks at our files.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
