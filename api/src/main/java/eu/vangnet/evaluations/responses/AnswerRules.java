package eu.vangnet.evaluations.responses;

import eu.vangnet.evaluations.instruments.Question;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds answers against the questions of an edition. Collects all that is wrong, then refuses. */
final class AnswerRules {
  private final Map<String, Question> questions;
  private final List<Violation> violations = new ArrayList<>();

  private AnswerRules(List<Question> questions) {
    this.questions =
        questions.stream().collect(Collectors.toMap(Question::code, Function.identity()));
  }

  /**
   * Checks.
   *
   * @throws ProblemException 400 with all errors at once, each with its pointer
   */
  static void check(List<Question> questions, List<Answer> answers) {
    AnswerRules rules = new AnswerRules(questions);
    Set<String> answered = new HashSet<>();
    for (int number = 0; number < answers.size(); number++) {
      Answer answer = answers.get(number);
      String at = "/answers/" + number;
      if (!answered.add(answer.question())) {
        rules.refuse(at + "/question", "duplicate", "must be answered once only");
      }
      rules.answer(answer, at);
    }
    questions.stream()
        .filter(question -> question.mustBeAnswered() && !answered.contains(question.code()))
        .forEach(
            question ->
                rules.refuse("/answers", "required", "must hold an answer to " + question.code()));
    if (!rules.violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, rules.violations);
    }
  }

  private void answer(Answer answer, String at) {
    Question question = questions.get(answer.question());
    if (question == null) {
      refuse(at + "/question", "unknown", "must be a question of the instrument");
      return;
    }
    String kind = question.kind();
    Optional<String> chosen = answer.options().stream().findFirst();
    fits(chosen, kind.equals("choice"), at + "/options");
    fits(answer.agreement(), kind.equals("agreement"), at + "/agreement");
    fits(answer.text(), kind.equals("openText"), at + "/text");
    if (kind.equals("choice")) {
      options(question, answer.options(), at + "/options");
    }
  }

  private void fits(Optional<?> given, boolean asked, String at) {
    if (asked && given.isEmpty()) {
      refuse(at, "required", "is what the question asks for");
    }
    if (!asked && given.isPresent()) {
      refuse(at, "kind", "is not what the question asks for");
    }
  }

  private void options(Question question, List<String> chosen, String at) {
    if (chosen.size() > 1 && !question.takesSeveral()) {
      refuse(at, "tooMany", "must hold one option");
    }
    Set<String> seen = new HashSet<>();
    for (int number = 0; number < chosen.size(); number++) {
      if (!question.offers(chosen.get(number))) {
        refuse(at + "/" + number, "unknown", "must be an option of the question");
      }
      if (!seen.add(chosen.get(number))) {
        refuse(at + "/" + number, "duplicate", "must be chosen once only");
      }
    }
  }

  private void refuse(String pointer, String code, String message) {
    violations.add(Violation.body(pointer, code, message));
  }
}
