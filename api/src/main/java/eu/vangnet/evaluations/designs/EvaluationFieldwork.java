package eu.vangnet.evaluations.designs;

import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the gathering of answers knows of an evaluation. */
@Singleton
public class EvaluationFieldwork {

  /**
   * An evaluation in the field.
   *
   * @param id its id
   * @param title what those who are invited see
   * @param edition the edition of the instrument that is asked
   * @param open whether it takes answers
   * @param closesAt until when at most
   */
  public record Fieldwork(UUID id, String title, UUID edition, boolean open, Instant closesAt) {}

  private final Evaluations evaluations;
  private final EvaluationDecisions decisions;

  @Inject
  EvaluationFieldwork(Evaluations evaluations, EvaluationDecisions decisions) {
    this.evaluations = evaluations;
    this.decisions = decisions;
  }

  /**
   * The evaluation, for an action of the caller, with its row locked until the transaction ends.
   *
   * @throws eu.vangnet.platform.problems.ProblemException 404 when there is none that the caller
   *     may see, 409 when its state does not permit the action
   */
  public Fieldwork requireLocked(EntityManager em, UUID id, Right action) {
    return of(decisions.requireLocked(em, id, action));
  }

  /** As {@link #requireLocked}, without a lock. */
  public Fieldwork require(EntityManager em, UUID id, Right action) {
    return of(decisions.require(em, id, action));
  }

  /**
   * The evaluation for somebody whom a capability let in, with its row locked until the transaction
   * ends: it cannot be closed between this look and the answer.
   */
  public Optional<Fieldwork> lock(EntityManager em, UUID id) {
    return evaluations.lock(em, id).map(this::of);
  }

  /** As {@link #lock}, without a lock. */
  public Optional<Fieldwork> find(EntityManager em, UUID id) {
    return evaluations.find(em, id).map(this::of);
  }

  private Fieldwork of(Evaluation evaluation) {
    return new Fieldwork(
        evaluation.id(),
        evaluations.secret(evaluation).title(),
        evaluation.instrumentVersion(),
        evaluation.state() == EvaluationState.OPEN,
        evaluation.closesAt());
  }
}
