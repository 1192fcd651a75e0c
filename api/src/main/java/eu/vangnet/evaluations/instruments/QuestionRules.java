package eu.vangnet.evaluations.instruments;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What questions must meet beyond their form. Collects all that is wrong, then refuses. */
final class QuestionRules {
  private final List<Violation> violations = new ArrayList<>();

  private QuestionRules() {}

  /**
   * Checks the questions of an edition: codes once, options for choices only, and every text in the
   * languages of the first question, so that nobody meets a question in a foreign language.
   *
   * @throws ProblemException 400 with all errors at once
   */
  static void check(List<Question> questions) {
    QuestionRules rules = new QuestionRules();
    Set<String> codes = new HashSet<>();
    Set<String> languages = new HashSet<>();
    questions.getFirst().texts().forEach(text -> languages.add(text.language()));
    for (int number = 0; number < questions.size(); number++) {
      Question question = questions.get(number);
      String at = "/questions/" + number;
      rules.once(codes, question.code(), at + "/code");
      rules.languages(question.texts(), languages, at + "/texts");
      rules.options(question, languages, at);
    }
    if (!rules.violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, rules.violations);
    }
  }

  private void options(Question question, Set<String> languages, String at) {
    boolean choice = question.kind().equals(Question.CHOICE);
    if (choice && question.options().size() < 2) {
      refuse(at + "/options", "tooFew", "must hold at least two options for a choice");
    }
    if (!choice && !question.options().isEmpty()) {
      refuse(at + "/options", "kind", "belongs to a choice only");
    }
    if (!choice && question.takesSeveral()) {
      refuse(at + "/several", "kind", "belongs to a choice only");
    }
    Set<String> codes = new HashSet<>();
    for (int number = 0; number < question.options().size(); number++) {
      AnswerOption option = question.options().get(number);
      once(codes, option.code(), at + "/options/" + number + "/code");
      languages(option.texts(), languages, at + "/options/" + number + "/texts");
    }
  }

  private void once(Set<String> seen, String code, String at) {
    if (!seen.add(code)) {
      refuse(at, "duplicate", "must be there once only");
    }
  }

  private void languages(List<LanguageText> texts, Set<String> wanted, String at) {
    Set<String> found = new HashSet<>();
    texts.forEach(text -> found.add(text.language()));
    if (found.size() != texts.size() || !found.equals(wanted)) {
      refuse(at, "languages", "must hold each language of the first question once");
    }
  }

  private void refuse(String pointer, String code, String message) {
    violations.add(Violation.body(pointer, code, message));
  }
}
