package eu.vangnet.casework.support.plans;

import eu.vangnet.codelists.CodeChecks;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Checks the codes and dates of a plan, and tells all faults at once. */
@Singleton
class PlanCodes {
  private final CodeChecks codes;

  @Inject
  PlanCodes(CodeChecks codes) {
    this.codes = codes;
  }

  void check(PlanChange plan) {
    CodeChecks.Round round = codes.begin();
    if (plan.summary().isEmpty()) {
      round.refuse("/summary", "required", "cannot be taken away");
    }
    domains(round, "/goals", plan.goals().stream().map(PlanGoal::domain).toList());
    domains(round, "/riskFactors", plan.riskFactors().stream().map(PlanFactor::domain).toList());
    domains(
        round,
        "/protectiveFactors",
        plan.protectiveFactors().stream().map(PlanFactor::domain).toList());
    for (int place = 0; place < plan.measures().size(); place++) {
      measure(round, "/measures/" + place, plan.measures().get(place));
    }
    round.end();
  }

  private static void domains(CodeChecks.Round round, String pointer, List<String> domains) {
    for (int place = 0; place < domains.size(); place++) {
      round.code(pointer + '/' + place + "/domain", "lifeDomain", Optional.of(domains.get(place)));
    }
  }

  private static void measure(CodeChecks.Round round, String pointer, PlanMeasure measure) {
    round.code(pointer + "/measure", "measure", Optional.of(measure.measure()));
    measure
        .endsOn()
        .filter(end -> measure.startsOn().filter(end::isBefore).isPresent())
        .ifPresent(
            end -> round.refuse(pointer + "/endsOn", "range", "must not be before startsOn"));
  }
}
