package eu.vangnet.evaluations.responses;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Invitations to issue. */
@Schema(description = "Invitations to issue; none of them names a person")
public record NewInvitations(
    @Schema(
            description = "How many; an evaluation has at most 500 in all",
            format = "int32",
            minimum = "1",
            maximum = "200",
            example = "12",
            required = true)
        int count,
    @Schema(
            description = "Until when they can be used; closesAt of the evaluation, when left out",
            format = "date-time",
            example = "2026-06-20T20:00:00Z")
        Optional<Instant> expiresAt) {}
