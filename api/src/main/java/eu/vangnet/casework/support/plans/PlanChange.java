package eu.vangnet.casework.support.plans;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a plan is changed; a list that is named takes the place of what was shown of it. */
@Schema(description = "What of a plan is changed")
public record PlanChange(
    @Schema(
            description = "What the plan is about, in words",
            example = "Back to school, with the family beside him.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> summary,
    @Schema(description = "What shall become of it", maxItems = 100) List<PlanGoal> goals,
    @Schema(description = "What burdens, in words", maxItems = 100) List<PlanFactor> riskFactors,
    @Schema(description = "What protects, in words; as much a part of the plan", maxItems = 100)
        List<PlanFactor> protectiveFactors,
    @Schema(description = "What is done, by whom and until when", maxItems = 100)
        List<PlanMeasure> measures) {

  /** Copies the lists; nothing where none is named. */
  public PlanChange {
    goals = goals == null ? List.of() : List.copyOf(goals);
    riskFactors = riskFactors == null ? List.of() : List.copyOf(riskFactors);
    protectiveFactors = protectiveFactors == null ? List.of() : List.copyOf(protectiveFactors);
    measures = measures == null ? List.of() : List.copyOf(measures);
  }
}
