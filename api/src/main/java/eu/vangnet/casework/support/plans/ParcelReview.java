package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a plan, as it goes to another tenant with the plan; who took part stays. */
@Schema(description = "A review of a plan, as it goes along; who took part stays")
public record ParcelReview(
    @Schema(
            description = "When it was held",
            format = "date",
            example = "2026-03-09",
            required = true)
        LocalDate heldOn,
    @Schema(
            description = "What changed since, and what follows, in words",
            example = "He is at school again on four days; the debts are still there.",
            maxLength = 10000,
            required = true)
        String changed,
    @Schema(
            description = "When the plan is looked at again",
            format = "date",
            example = "2026-06-01")
        Optional<LocalDate> nextReviewOn,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {}
