package eu.vangnet.evaluations.instruments;

import java.util.List;

/** The questions of one edition, as they are stored sealed. */
public record InstrumentQuestions(List<Question> questions) {

  /** Copies the questions. */
  public InstrumentQuestions {
    questions = List.copyOf(questions);
  }
}
