package eu.vangnet.casework.links;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to a case that the receiver has taken over before. */
@Schema(description = "A link to a case that the receiver has taken over before")
public record ParcelLink(
    @Schema(
            description = "Identifier of the transfer by which the other case went",
            format = "uuid",
            example = "3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            required = true)
        String transfer,
    @Schema(
            description = "sameFamily, sameIncident or other",
            example = "sameFamily",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(description = "Why", example = "They are brothers.", maxLength = 2000)
        Optional<String> reason,
    @Schema(
            description = "When they were linked",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant linkedAt) {}
