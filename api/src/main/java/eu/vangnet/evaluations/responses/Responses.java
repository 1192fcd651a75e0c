package eu.vangnet.evaluations.responses;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The answers of the current tenant; seals and opens them. */
@Singleton
class Responses {
  private static final String TABLE = "evaluation_response";

  private final SealedJson sealing;

  @Inject
  Responses(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, UUID evaluation, List<Answer> answers) {
    UUID id = Identifiers.random();
    byte[] sealed = sealing.seal(new ResponseAnswers(answers), TABLE, id);
    em.persist(new GivenResponse(id, evaluation, sealed));
  }

  /** All of an evaluation in the order of their random ids, which tells nothing. */
  List<GivenResponse> all(EntityManager em, UUID evaluation) {
    return em.createQuery(
            "select r from GivenResponse r where r.evaluationId = ?1 order by r.id",
            GivenResponse.class)
        .setParameter(1, evaluation.toString())
        .getResultList();
  }

  List<Answer> answers(GivenResponse response) {
    return sealing.open(response.sealed(), ResponseAnswers.class, TABLE, response.id()).answers();
  }
}
