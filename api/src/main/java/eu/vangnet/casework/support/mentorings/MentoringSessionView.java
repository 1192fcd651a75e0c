package eu.vangnet.casework.support.mentorings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of mentoring. */
@Schema(description = "A session of mentoring")
public record MentoringSessionView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the session",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/mentorings/0190b6f4-0000-7000-8000-00000000000e/sessions/0190b6f4-0000-7000-8000-00000000000f",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/mentorings/[0-9a-f-]{36}/sessions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(description = "When it was", example = "2026-03-16", format = "date", required = true)
        LocalDate heldOn,
    @Schema(
            description = "What came of it, in words",
            example = "They cooked together and talked about school.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String outcome,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false",
            required = true)
        boolean toldInConfidence,
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
