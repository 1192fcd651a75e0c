package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan, as it goes to another tenant with the case: in core codes, its items without identifiers
 * and without the partner that brought them in.
 */
@Schema(description = "A plan, as it goes along")
public record ParcelPlan(
    @Schema(
            description = "What the plan is about, in words",
            example = "Back to school, with the family beside him.",
            maxLength = 10000,
            required = true)
        String summary,
    @Schema(description = "What shall become of it", maxItems = 100, required = true)
        List<PlanGoal> goals,
    @Schema(description = "What burdens, in words", maxItems = 100, required = true)
        List<PlanFactor> riskFactors,
    @Schema(description = "What protects, in words", maxItems = 100, required = true)
        List<PlanFactor> protectiveFactors,
    @Schema(description = "What is done", maxItems = 100, required = true)
        List<PlanMeasure> measures,
    @Schema(description = "Its reviews, the earliest first", maxItems = 500, required = true)
        List<ParcelReview> reviews,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {
  /** Copies the lists; a letter of an earlier version knows no reviews. */
  public ParcelPlan {
    goals = List.copyOf(goals);
    riskFactors = List.copyOf(riskFactors);
    protectiveFactors = List.copyOf(protectiveFactors);
    measures = List.copyOf(measures);
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
  }
}
