package eu.vangnet.casework.support.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a plan. */
@Schema(description = "A review of a plan")
public record ReviewView(
    @Schema(
            description = "Identifier",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the review",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/plans/0190b6f4-0000-7000-8000-000000000007/reviews/0190b6f4-0000-7000-8000-000000000008",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/plans/[0-9a-f-]{36}/reviews/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "When it was held",
            example = "2026-03-09",
            format = "date",
            required = true)
        LocalDate heldOn,
    @Schema(
            description = "Who took part: organisations and roles",
            example = "[\"Youth work East\", \"School\"]",
            maxItems = 30,
            maxLength = 200,
            pattern = "^[^\\u0000-\\u0008]{1,200}$",
            required = true)
        List<String> participants,
    @Schema(
            description = "What changed since, and what follows, in words",
            example = "He is at school again on four days; the debts are still there.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String changed,
    @Schema(
            description = "When the plan is looked at again",
            example = "2026-06-01",
            format = "date")
        Optional<LocalDate> nextReviewOn,
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
        Instant recordedAt) {

  /** Copies the lists; nothing where none is named. */
  public ReviewView {
    participants = participants == null ? List.of() : List.copyOf(participants);
  }
}
