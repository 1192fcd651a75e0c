package eu.vangnet.evaluations.designs;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;

/** What can be done with evaluations; each method is one transaction of the current tenant. */
@Singleton
class EvaluationDesk {
  private static final String PATH = "/v1/evaluations/";

  private final Recorder recorder;
  private final Evaluations evaluations;
  private final EvaluationDecisions decisions;
  private final DesignRules rules;

  @Inject
  EvaluationDesk(
      Recorder recorder,
      Evaluations evaluations,
      EvaluationDecisions decisions,
      DesignRules rules) {
    this.recorder = recorder;
    this.evaluations = evaluations;
    this.decisions = decisions;
    this.rules = rules;
  }

  /** Designs an evaluation. */
  Made design(NewEvaluation sent, CreationKey key) {
    return recorder.make(
        Identifiers.random(),
        key,
        id -> PATH + id,
        id -> entry(Right.EVALUATION_CREATE, id).event("evaluationDesigned"),
        (em, id) -> {
          NewEvaluation design = rules.checked(em, sent);
          Evaluation evaluation = new Evaluation(id, design, recorder.now());
          evaluations.add(em, evaluation, EvaluationSecret.of(design));
        });
  }

  /** A page of the evaluations that the caller may see. */
  Page<EvaluationLine> page(PageRequest request) {
    return recorder.read(
        em ->
            evaluations
                .page(em, request, RequestContext.current().principalOrRefuse())
                .map(found -> EvaluationLine.of(found, evaluations.secret(found))));
  }

  /** An evaluation as the caller may see it; 404 where there is none to see. */
  EvaluationView view(UUID id) {
    return recorder.read(
        em -> decisions.view(em, decisions.require(em, id, Right.EVALUATION_READ)));
  }

  /** Applies a merge patch to a design that is not open yet. */
  EvaluationView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    return recorder.change(
        entry(Right.EVALUATION_CHANGE, id).event("evaluationChanged"),
        em -> {
          Evaluation evaluation = decisions.require(em, id, Right.EVALUATION_CHANGE);
          EntityTags.require(ifMatch, decisions.view(em, evaluation));
          EvaluationChange present =
              EvaluationChange.of(evaluation, evaluations.secret(evaluation));
          EvaluationChange patched = MergePatch.apply(patch, present, EvaluationChange.class);
          NewEvaluation design = rules.checked(em, patched.whole());
          evaluation.redesign(design);
          evaluations.reseal(evaluation, EvaluationSecret.of(design));
          return decisions.view(em, evaluation);
        });
  }

  /** Opens an evaluation for answers, from the planned time on. */
  Made open(UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        step -> PATH + id,
        step -> entry(Right.EVALUATION_OPEN, id).event("evaluationOpened"),
        (em, step) -> {
          Evaluation evaluation = decisions.requireLocked(em, id, Right.EVALUATION_OPEN);
          EntityTags.require(ifMatch, decisions.view(em, evaluation));
          if (recorder.now().isBefore(evaluation.opensAt())) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "tooEarly: The evaluation can be opened from opensAt on; change that first.");
          }
          evaluation.open(recorder.now());
        });
  }

  /** Closes an evaluation for good. */
  Made close(UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        step -> PATH + id,
        step -> entry(Right.EVALUATION_CLOSE, id).event("evaluationClosed"),
        (em, step) -> {
          Evaluation evaluation = decisions.requireLocked(em, id, Right.EVALUATION_CLOSE);
          EntityTags.require(ifMatch, decisions.view(em, evaluation));
          evaluation.close(recorder.now());
        });
  }

  private static JournalEntry entry(Right right, UUID id) {
    return JournalEntry.done(right, ObjectType.EVALUATION, id.toString());
  }
}
