package eu.vangnet.casework.cases;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** How a case ended in an earlier system, and why; it is closed from then on. */
@Singleton
class ImportedClosures extends ImportedStep {

  @Inject
  ImportedClosures(EarlierSteps steps) {
    super("closure", "closeCase", StepKind.CLOSE, steps);
  }
}
