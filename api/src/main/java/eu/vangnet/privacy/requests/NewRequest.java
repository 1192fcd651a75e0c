package eu.vangnet.privacy.requests;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as somebody made it, by whatever way it came. */
@Schema(description = "The request of a data subject")
public record NewRequest(
    @Schema(
            description = "What is asked for",
            enumeration = {"access", "rectification", "erasure", "restriction", "objection"},
            example = "access",
            required = true)
        String kind,
    @Schema(
            description =
                "When it came, to whomever of the joint controllers; the clock starts then. Now,"
                    + " unless said otherwise",
            format = "date-time",
            example = "2026-03-02T09:30:00Z")
        Optional<Instant> receivedAt,
    @Schema(description = "Who asks", required = true) Requester requester,
    @Schema(description = "Whose data it is about", required = true) RequestedPerson person,
    @Schema(
            description = "What is asked, in the words of who asks",
            example = "I want to know what you have written about my son.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String words) {}
