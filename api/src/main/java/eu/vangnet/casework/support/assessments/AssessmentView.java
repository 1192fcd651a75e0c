package eu.vangnet.casework.support.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person was assessed. */
@Schema(description = "That an assessment was done, by whom, and what it came to in words")
public record AssessmentView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the entry",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/assessments/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/assessments/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The licensed instrument, by its name",
            example = "VERA-2R",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$",
            required = true)
        String instrument,
    @Schema(
            description = "Its version",
            example = "2018",
            maxLength = 40,
            pattern = "^[^\\u0000-\\u001f]{1,40}$")
        Optional<String> edition,
    @Schema(
            description = "The certified user who did it, by the name the tenant knows",
            example = "p.psycholoog",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$",
            required = true)
        String assessor,
    @Schema(
            description = "Until when the certificate of the assessor holds",
            example = "2027-06-01",
            format = "date",
            required = true)
        LocalDate certifiedUntil,
    @Schema(
            description = "When it was done",
            example = "2026-03-02",
            format = "date",
            required = true)
        LocalDate assessedOn,
    @Schema(
            description = "What it was done for",
            example = "To choose the support that fits.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String purpose,
    @Schema(
            description = "What it came to, as a text; no items, no ratings, no sum",
            example = "What he misses most is a place where he belongs.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String conclusion,
    @Schema(
            description = "What changed since the last one",
            example = "He speaks of the future again.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> changes,
    @Schema(description = "When it is to be done again", example = "2026-09-01", format = "date")
        Optional<LocalDate> nextDueOn,
    @Schema(
            description = "SHA-256 of the report kept elsewhere, in hexadecimal",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            maxLength = 64,
            pattern = "^[^\\u0000-\\u001f]{1,64}$")
        Optional<String> documentHash,
    @Schema(
            description = "What sort of personal data it holds",
            example = "ordinary",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who brought it in",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil,
    @Schema(
            description =
                "The partner organisation that brought it in, set by the server; "
                    + "/elsewhere for what came with a case and is shared for a time; "
                    + "absent for people of the tenant",
            example = "police-west",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> source,
    @Schema(
            description = "Who recorded it",
            example = "c.werker",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$",
            required = true)
        String recordedBy,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant recordedAt) {}
