package eu.vangnet.casework.preparations;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.ArrayList;
import java.util.List;

/** What each step has to say beside its words. */
final class StepContract {
  private final NewPreparedStep step;
  private final List<Violation> violations = new ArrayList<>();

  private StepContract(NewPreparedStep step) {
    this.step = step;
  }

  /**
   * Refuses a step that leaves out what it is for.
   *
   * @throws ProblemException 400 naming each field
   */
  static void require(NewPreparedStep step) {
    StepContract contract = new StepContract(step);
    contract.judge(Stage.of(step.stage()));
    if (!contract.violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, contract.violations);
    }
  }

  private void judge(Stage stage) {
    switch (stage) {
      case DESCRIBE -> {
        needs(!step.items().isEmpty(), "/items", "must say what would be told");
        needs(
            step.contradicting().isPresent(),
            "/contradicting",
            "must say what speaks against the worry, or that nothing was seen");
      }
      case CONSULT ->
          needs(
              step.anonymously().orElse(false),
              "/anonymously",
              "must be true: colleagues are asked without naming anybody");
      case TALK ->
          needs(
              step.personInformed().isPresent(),
              "/personInformed",
              "must say whether the person knows of it");
      case WEIGH -> {}
      case DECIDE -> {
        needs(step.outcome().isPresent(), "/outcome", "must say whether it is told");
        needs(step.ground().isPresent(), "/ground", "must name the ground");
      }
    }
  }

  private void needs(boolean given, String pointer, String message) {
    if (!given) {
      violations.add(Violation.body(pointer, "required", message));
    }
  }
}
