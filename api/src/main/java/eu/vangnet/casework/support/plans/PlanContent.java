package eu.vangnet.casework.support.plans;

import java.util.List;

/** What of a plan is stored sealed, whole: whoever reads it picks what the caller hears. */
public record PlanContent(
    String summary,
    List<PlanGoal> goals,
    List<PlanFactor> riskFactors,
    List<PlanFactor> protectiveFactors,
    List<PlanMeasure> measures) {

  /** Copies the lists. */
  public PlanContent {
    goals = List.copyOf(goals);
    riskFactors = List.copyOf(riskFactors);
    protectiveFactors = List.copyOf(protectiveFactors);
    measures = List.copyOf(measures);
  }
}
