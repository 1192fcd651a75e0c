package eu.vangnet.casework.support.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan to make. */
@Schema(description = "A plan for a person and the surroundings")
public record NewPlan(
    @Schema(
            description = "What the plan is about, in words",
            example = "Back to school, with the family beside him.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String summary,
    @Schema(description = "What shall become of it", maxItems = 100) List<PlanGoal> goals,
    @Schema(description = "What burdens, in words", maxItems = 100) List<PlanFactor> riskFactors,
    @Schema(description = "What protects, in words; as much a part of the plan", maxItems = 100)
        List<PlanFactor> protectiveFactors,
    @Schema(description = "What is done, by whom and until when", maxItems = 100)
        List<PlanMeasure> measures,
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
  public NewPlan {
    goals = goals == null ? List.of() : List.copyOf(goals);
    riskFactors = riskFactors == null ? List.of() : List.copyOf(riskFactors);
    protectiveFactors = protectiveFactors == null ? List.of() : List.copyOf(protectiveFactors);
    measures = measures == null ? List.of() : List.copyOf(measures);
  }
}
