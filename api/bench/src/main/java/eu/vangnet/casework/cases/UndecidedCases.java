package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Shows a case to whoever asks, and tells nobody what may be done with it: no facts are gathered
 * and nothing is decided. A fixture of the bench, in the product's package because it takes the
 * place of a class that only the package knows.
 */
@Singleton
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class UndecidedCases extends CaseDecisions {
  private final Cases cases;
  private final CaseTimers timers;

  @Inject
  UndecidedCases(
      Cases cases,
      CaseProcedures procedures,
      CaseTimers timers,
      CaseHearings hearings,
      BrokenGlass glass) {
    super(cases, procedures, timers, hearings, glass);
    this.cases = cases;
    this.timers = timers;
  }

  @Override
  CaseView view(EntityManager em, UUID id) {
    CaseFile file =
        cases.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    CaseProcedure procedure = procedureOf(file);
    List<NextStep> steps =
        procedure.procedure().transitionsFrom(file.state()).stream().map(NextStep::of).toList();
    return CaseView.of(file, cases.secret(file), timers.of(em, file, procedure), steps, List.of());
  }
}
