package eu.vangnet.evaluations.responses;

import java.util.List;

/** The answers of one response, as they are stored sealed. */
public record ResponseAnswers(List<Answer> answers) {

  /** Copies the answers. */
  public ResponseAnswers {
    answers = List.copyOf(answers);
  }
}
