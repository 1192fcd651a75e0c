package eu.vangnet.evaluations.responses;

import eu.vangnet.evaluations.designs.EvaluationFieldwork;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Shows answers, once nobody can be recognised by being among few or by coming late. */
@Singleton
class ResponseReading {
  /** Below this many answers none is shown. */
  static final int FEWEST = 5;

  private final Recorder recorder;
  private final EvaluationFieldwork fieldwork;
  private final Responses responses;

  @Inject
  ResponseReading(Recorder recorder, EvaluationFieldwork fieldwork, Responses responses) {
    this.recorder = recorder;
    this.fieldwork = fieldwork;
    this.responses = responses;
  }

  /**
   * All answers of a closed evaluation.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 as long as it is
   *     not closed or too few answered
   */
  ResponseList all(UUID evaluation) {
    return recorder.read(
        em -> {
          List<ResponseView> items = shown(em, evaluation).stream().map(this::view).toList();
          RequestJournal.count(items.size());
          return new ResponseList(items, items.size(), address(evaluation));
        });
  }

  /** One of them, under the same conditions. */
  ResponseView one(UUID evaluation, UUID response) {
    return recorder.read(
        em ->
            shown(em, evaluation).stream()
                .filter(found -> found.id().equals(response))
                .findFirst()
                .map(this::view)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  private List<GivenResponse> shown(EntityManager em, UUID evaluation) {
    fieldwork.require(em, evaluation, Right.RESPONSE_READ);
    List<GivenResponse> given = responses.all(em, evaluation);
    if (given.size() < FEWEST) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "tooFewResponses: Answers are shown when there are at least "
              + FEWEST
              + ", so that nobody is recognised.");
    }
    return given;
  }

  private ResponseView view(GivenResponse response) {
    return new ResponseView(
        response.id().toString(),
        address(response.evaluation()) + "/" + response.id(),
        responses.answers(response));
  }

  private static String address(UUID evaluation) {
    return "/v1/evaluations/" + evaluation + "/responses";
  }
}
