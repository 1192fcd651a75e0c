package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Closing a case for a feature that prepares it; the feature has asked for the case before. */
@Singleton
public class CaseClosing {
  private final CaseSteps steps;
  private final CaseDecisions decisions;
  private final ProtectedSources sources;

  @Inject
  CaseClosing(CaseSteps steps, CaseDecisions decisions, ProtectedSources sources) {
    this.steps = steps;
    this.decisions = decisions;
    this.sources = sources;
  }

  /**
   * Refuses a closure that cannot come about, before a second person is asked.
   *
   * @throws ProblemException 400 for a state, reason or legal basis that the module does not know,
   *     and for words that name a protected source
   */
  public void check(EntityManager em, UUID caseFile, NewStep wanted) {
    CaseProcedure procedure = decisions.procedureOf(held(em, caseFile));
    CaseSteps.target(procedure, held(em, caseFile), StepKind.CLOSE, wanted);
    CaseSteps.closingReason(procedure, wanted);
    sources.require(em, caseFile, wanted.words());
    if (wanted.legalBasis().filter(code -> !procedure.knowsLegalBasis(code)).isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
    }
  }

  /**
   * Closes the case, whose row the caller holds.
   *
   * @param step the identifier of the step that the case takes
   * @throws ProblemException 409 with the reason of the module or of a condition that is not met
   */
  public void close(EntityManager em, UUID caseFile, UUID step, NewStep decided) {
    steps.take(em, held(em, caseFile), step, StepKind.CLOSE, decided);
  }

  private static CaseFile held(EntityManager em, UUID caseFile) {
    return Optional.ofNullable(em.find(CaseFile.class, caseFile.toString()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }
}
