package eu.vangnet.platform.personal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says of what is recorded about him or her, joined to the record (GDPR article 16).
 * What it corrects stays beside it. Stored sealed.
 */
@Schema(description = "What the person says of what is recorded; the original stays beside it")
public record PersonStatement(
    @Schema(
            description = "The words of the person",
            example = "I left football because of my knee.",
            maxLength = 10000,
            required = true)
        String text,
    @Schema(
            description = "When it was joined to the record",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant joinedAt) {}
