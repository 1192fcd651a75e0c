package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supplies the facts of a case to the decision point and acts on what it says. */
@Singleton
class CaseDecisions {
  private final Cases cases;
  private final CaseProcedures procedures;
  private final CaseTimers timers;

  @Inject
  CaseDecisions(Cases cases, CaseProcedures procedures, CaseTimers timers) {
    this.cases = cases;
    this.procedures = procedures;
    this.timers = timers;
  }

  /**
   * The case, for this action.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  CaseFile require(EntityManager em, UUID id, Right action) {
    Set<String> seated = seated(em, id);
    CaseFile file = action.reads() ? find(em, id) : lock(em, id);
    require(facts(seated, file), action);
    return file;
  }

  /** The case as the caller may see it now; 404 where there is none to see. */
  CaseView view(EntityManager em, UUID id) {
    Set<String> seated = seated(em, id);
    CaseFile file = find(em, id);
    Facts facts = facts(seated, file);
    require(facts, Right.CASE_READ);
    return view(file, facts);
  }

  /** A case that was found before, as the caller may see it now. */
  CaseView view(EntityManager em, CaseFile file) {
    return view(file, facts(seated(em, file.id()), file));
  }

  /** Whatever adds to a case waits for its row, so that nothing is added to one being erased. */
  private CaseFile lock(EntityManager em, UUID id) {
    return cases.lock(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /** Whether the caller may do this to a case that was found before. */
  boolean allows(EntityManager em, CaseFile file, Right action) {
    Facts facts = facts(seated(em, file.id()), file);
    return DecisionPoint.decide(caller(), action, facts).allowed();
  }

  private CaseFile find(EntityManager em, UUID id) {
    return cases.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static void require(Facts facts, Right action) {
    Decision decision = DecisionPoint.decide(caller(), action, facts);
    if (!decision.visible()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("") + ": The state of the case does not permit this now.");
    }
  }

  private CaseView view(CaseFile file, Facts facts) {
    CaseProcedure procedure = procedureOf(file);
    List<ActionView> actions =
        ActionView.of(
            caller(),
            facts,
            Right.CASE_CHANGE,
            Right.CASE_NOTE,
            Right.CASE_MOVE,
            Right.CASE_CLOSE,
            Right.CASE_REOPEN,
            Right.CASE_SEAT,
            Right.CASE_ATTACH,
            Right.CASE_DETACH);
    List<NextStep> steps =
        procedure.procedure().transitionsFrom(file.state()).stream().map(NextStep::of).toList();
    return CaseView.of(file, cases.secret(file), timers.of(file, procedure), steps, actions);
  }

  CaseProcedure procedureOf(CaseFile file) {
    return procedures.of(file.module(), file.moduleVersion());
  }

  private Facts facts(Set<String> seated, CaseFile file) {
    return new Facts(seated, permitted(file), file.restricted());
  }

  /**
   * Asked only where it decides: who works for the tenant itself needs no seat. Asked before the
   * case is looked for, so that a hidden case costs the same questions as an absent one.
   */
  private Set<String> seated(EntityManager em, UUID id) {
    return caller().organisation().isEmpty()
        ? Set.of()
        : cases.seats(em, id).stream()
            .filter(CaseSeat::held)
            .map(CaseSeat::organisation)
            .collect(Collectors.toSet());
  }

  private Set<Right> permitted(CaseFile file) {
    CaseProcedure procedure = procedureOf(file);
    boolean ended = procedure.state(file.state()).ending();
    EnumSet<Right> rights =
        EnumSet.of(Right.CASE_READ, Right.DISCLOSURE_READ, Right.NOTIFICATION_READ);
    if (!ended) {
      rights.addAll(
          Set.of(
              Right.CASE_CHANGE,
              Right.CASE_NOTE,
              Right.CASE_SEAT,
              Right.CASE_ATTACH,
              Right.CASE_DETACH,
              Right.DISCLOSURE_CREATE,
              Right.NOTIFICATION_CREATE));
    }
    procedure.procedure().transitionsFrom(file.state()).stream()
        .map(step -> StepKind.of(ended, procedure.state(step.to()).ending()).right())
        .forEach(rights::add);
    return rights;
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
