package eu.vangnet.privacy.breaches;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was known of a breach at a moment; stored sealed. */
@Schema(description = "A phase of information: what was known at a moment")
public record PhaseView(
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant at,
    @Schema(
            description = "What came to be known",
            example = "The laptop was encrypted and the password was not on it.",
            maxLength = 10000)
        Optional<String> found,
    @Schema(
            description = "What may follow for the persons",
            example = "Somebody might learn that they are talked about.",
            maxLength = 10000)
        Optional<String> consequences,
    @Schema(
            description = "What was or will be done",
            example = "The laptop was locked from afar.",
            maxLength = 10000)
        Optional<String> measures,
    @Schema(
            description = "How many persons, approximately",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "12")
        Optional<Integer> subjects,
    @Schema(
            description = "How many records, approximately",
            format = "int32",
            minimum = "0",
            maximum = "1000000000",
            example = "30")
        Optional<Integer> records) {}
