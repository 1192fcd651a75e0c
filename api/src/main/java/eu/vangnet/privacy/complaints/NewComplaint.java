package eu.vangnet.privacy.complaints;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint as it came. */
@Schema(description = "A complaint about how data are processed")
public record NewComplaint(
    @Schema(
            description = "When it came; now, unless said otherwise",
            format = "date-time",
            example = "2026-03-02T09:30:00Z")
        Optional<Instant> receivedAt,
    @Schema(
            description = "Who complains; absent for somebody who gives no name",
            example = "Robin Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(
            description = "Where the answer goes",
            example = "robin@huis.invalid",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> contact,
    @Schema(
            description = "What it is about, in the words of who complains",
            example = "My letter lay open on the desk.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String words) {}
