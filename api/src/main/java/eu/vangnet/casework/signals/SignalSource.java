package eu.vangnet.casework.signals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a signal came from by machine; a pair is taken once by each sender, which is a partner
 * organisation or an application of the tenant.
 *
 * @param system the sending system
 * @param reference its reference there
 */
@Schema(description = "The sending system and its reference; each sender uses a pair once")
public record SignalSource(
    @Schema(
            description = "The sending system",
            example = "meldpunt-online",
            maxLength = 120,
            pattern = "^[A-Za-z0-9 _./:()<>=-]{1,120}$",
            required = true)
        String system,
    @Schema(
            description = "The reference there",
            example = "2026-000123",
            maxLength = 120,
            pattern = "^[A-Za-z0-9 _./:()-]{1,120}$",
            required = true)
        String reference) {}
