package eu.vangnet.casework.support.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a plan that was held. */
@Schema(description = "A review of a plan")
public record NewReview(
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
            description = "What sort of personal data it holds; ordinary when left out",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"})
        Optional<String> dataCategory,
    @Schema(
            description =
                "Whether a professional secrecy binds who brought it in; false " + "when left out",
            example = "false")
        Optional<Boolean> professionalSecret,
    @Schema(
            description = "Until when others may hear it; without end when left out",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil) {

  /** Copies the lists; nothing where none is named. */
  public NewReview {
    participants = participants == null ? List.of() : List.copyOf(participants);
  }
}
