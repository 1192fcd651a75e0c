package eu.vangnet.evaluations.designs;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The evaluations of the current tenant; seals and opens every word. */
@Singleton
class Evaluations {
  private static final String TABLE = "evaluation";

  private static final Collection<Evaluation> LINES =
      new Collection<>(
          "/v1/evaluations",
          "select o from Evaluation o",
          Evaluation.class,
          List.of(
              Field.instant("designedAt", "designedAt"),
              Field.instant("opensAt", "opensAt"),
              Field.code("state", "state"),
              Field.code("subjectKind", "subjectKind"),
              Field.code("wave", "wave")),
          (evaluation, field) ->
              new Place(
                  field.name().equals("opensAt") ? evaluation.opensAt() : evaluation.designedAt(),
                  evaluation.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Evaluations(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Evaluation evaluation, EvaluationSecret secret) {
    reseal(evaluation, secret);
    em.persist(evaluation);
  }

  void reseal(Evaluation evaluation, EvaluationSecret secret) {
    evaluation.sealed(sealing.seal(secret, TABLE, evaluation.id()));
  }

  Optional<Evaluation> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Evaluation.class, id.toString()));
  }

  /** The evaluation, with its row locked until the transaction ends. */
  Optional<Evaluation> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Evaluation.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  EvaluationSecret secret(Evaluation evaluation) {
    return sealing.open(evaluation.sealed(), EvaluationSecret.class, TABLE, evaluation.id());
  }

  /** Only those that the caller's organisation carries out, where the caller comes from one. */
  Page<Evaluation> page(EntityManager em, PageRequest request, Principal caller) {
    Collection.Scope scope =
        caller
            .organisation()
            .map(own -> new Collection.Scope("o.organisation = ?1", Optional.of(own)))
            .orElse(Collection.Scope.all());
    return LINES.read(em, cursors, request, scope);
  }
}
