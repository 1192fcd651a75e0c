package eu.vangnet.casework.cases;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** That an earlier system took a closed case up again. */
@Singleton
class ImportedReopenings extends ImportedStep {

  @Inject
  ImportedReopenings(EarlierSteps steps) {
    super("reopening", "reopenCase", StepKind.REOPEN, steps);
  }
}
