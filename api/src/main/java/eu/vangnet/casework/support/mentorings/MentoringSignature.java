package eu.vangnet.casework.support.mentorings;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody signed. */
@Schema(description = "That a party signed the agreement")
public record MentoringSignature(
    @Schema(
            description = "Who signed: the mentor, or the client or a guardian",
            example = "client",
            enumeration = {"mentor", "client"},
            required = true)
        String party,
    @Schema(description = "When", example = "2026-03-09", format = "date", required = true)
        LocalDate signedOn) {}
