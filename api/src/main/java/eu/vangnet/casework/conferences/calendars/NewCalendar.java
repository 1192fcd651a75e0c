package eu.vangnet.casework.conferences.calendars;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar to issue. */
@Schema(description = "Who may fetch the dates of a series, and until when")
public record NewCalendar(
    @Schema(
            description =
                "The partner organisation it is for; left out for the tenant's own people. One that"
                    + " sits nowhere sees only when people are busy. A partner issues its own only.",
            example = "police-west",
            maxLength = 60,
            pattern = "^[^\\u0000-\\u001f]{1,60}$")
        Optional<String> organisation,
    @Schema(
            description = "Until when, within a year; a year when left out",
            format = "date-time",
            example = "2026-12-31T23:00:00Z")
        Optional<Instant> expiresAt) {}
