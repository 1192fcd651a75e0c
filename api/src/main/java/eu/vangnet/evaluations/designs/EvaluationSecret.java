package eu.vangnet.evaluations.designs;

import java.util.List;

/** What of an evaluation is stored sealed: every word. */
public record EvaluationSecret(
    String title,
    EvaluationSubject subject,
    List<GuidingQuestion> questions,
    Independence independence) {

  /** Copies the questions. */
  public EvaluationSecret {
    questions = List.copyOf(questions);
  }

  static EvaluationSecret of(NewEvaluation design) {
    return new EvaluationSecret(
        design.title(), design.subject(), design.questions(), design.independence());
  }
}
