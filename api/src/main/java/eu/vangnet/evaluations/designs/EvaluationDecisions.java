package eu.vangnet.evaluations.designs;

import eu.vangnet.evaluations.instruments.InstrumentEditions;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supplies the facts of an evaluation to the decision point and acts on what it says. */
@Singleton
class EvaluationDecisions {
  private final Evaluations evaluations;
  private final InstrumentEditions editions;

  @Inject
  EvaluationDecisions(Evaluations evaluations, InstrumentEditions editions) {
    this.evaluations = evaluations;
    this.editions = editions;
  }

  /**
   * The evaluation, for this action.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  Evaluation require(EntityManager em, UUID id, Right action) {
    return permit(evaluations.find(em, id).orElseThrow(EvaluationDecisions::absent), action);
  }

  /** As {@link #require}, with the row locked until the transaction ends. */
  Evaluation requireLocked(EntityManager em, UUID id, Right action) {
    return permit(evaluations.lock(em, id).orElseThrow(EvaluationDecisions::absent), action);
  }

  /** The evaluation as the caller may see it now. */
  EvaluationView view(EntityManager em, Evaluation evaluation) {
    List<ActionView> actions =
        ActionView.of(
            caller(),
            facts(evaluation),
            Right.EVALUATION_CHANGE,
            Right.EVALUATION_OPEN,
            Right.EVALUATION_INVITE,
            Right.EVALUATION_CLOSE,
            Right.RESPONSE_READ);
    String instrument = editions.address(em, evaluation.instrumentVersion()).orElseThrow();
    return EvaluationView.of(evaluation, evaluations.secret(evaluation), instrument, actions);
  }

  private static Evaluation permit(Evaluation evaluation, Right action) {
    Decision decision = DecisionPoint.decide(caller(), action, facts(evaluation));
    if (!decision.visible()) {
      throw absent();
    }
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("") + ": The state of the evaluation does not permit this now.");
    }
    return evaluation;
  }

  private static Facts facts(Evaluation evaluation) {
    Set<String> carriedOutBy = evaluation.organisation().stream().collect(Collectors.toSet());
    return new Facts(carriedOutBy, evaluation.state().permitted());
  }

  private static ProblemException absent() {
    return new ProblemException(ProblemType.NOT_FOUND);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
