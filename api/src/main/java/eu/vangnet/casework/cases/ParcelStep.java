package eu.vangnet.casework.cases;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that a case took before it went to another tenant: without who recorded it. */
@Schema(description = "A decision that goes along, as the sender's rules name it")
public record ParcelStep(
    @Schema(
            description = "When it was taken",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant takenAt,
    @Schema(
            description = "The core phase that it led to (code list phase)",
            example = "active",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String phase,
    @Schema(
            description = "The table that decided, in the words of the sender's module",
            example = "conferenceTable",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "The legal basis, in the words of the sender's module",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(
            description = "The grounds",
            example = "The plan works; what is left is to follow it.",
            maxLength = 10000)
        Optional<String> grounds,
    @Schema(
            description = "Why it was in proportion",
            example = "It burdens nobody more than before.",
            maxLength = 10000)
        Optional<String> proportionality,
    @Schema(
            description = "Why nothing lighter would do",
            example = "Advice alone was tried.",
            maxLength = 10000)
        Optional<String> subsidiarity) {}
