package eu.vangnet.casework.transfers;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a partner agreed that what it brought in goes to another tenant. */
@Schema(description = "The leave of a partner for what it brought in; never for secrets")
public record PartnerLeave(
    @Schema(
            description = "The partner organisation",
            example = "youth-work-west",
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9-]{0,59}$",
            required = true)
        String organisation,
    @Schema(
            description = "When it gave its leave",
            format = "date",
            example = "2026-03-12",
            required = true)
        LocalDate givenOn) {}
