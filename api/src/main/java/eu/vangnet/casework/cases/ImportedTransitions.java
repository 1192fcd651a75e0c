package eu.vangnet.casework.cases;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Steps from one state to another, by an earlier system. */
@Singleton
class ImportedTransitions extends ImportedStep {

  @Inject
  ImportedTransitions(EarlierSteps steps) {
    super("transition", "moveCase", StepKind.MOVE, steps);
  }
}
