package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Steps that an earlier system took with a case: judged like those that are taken here, as of the
 * day on which they were taken. For a case that the same import has opened.
 */
@Singleton
class EarlierSteps {
  private final Recorder recorder;
  private final CaseDecisions decisions;
  private final ProtectedSources sources;
  private final CaseSteps steps;

  @Inject
  EarlierSteps(
      Recorder recorder, CaseDecisions decisions, ProtectedSources sources, CaseSteps steps) {
    this.recorder = recorder;
    this.decisions = decisions;
    this.sources = sources;
    this.steps = steps;
  }

  /**
   * Takes a step of this kind, and gives the address of the step.
   *
   * @throws ProblemException 409 for one that bears an earlier date than the step before it, or
   *     that the module or what is on record of the case does not allow
   */
  Made take(UUID caseFile, StepKind kind, NewStep sent, CreationKey key) {
    return recorder.make(
        key,
        step -> "/v1/cases/" + caseFile + "/transitions/" + step,
        step ->
            JournalEntry.done(kind.right(), ObjectType.CASE, caseFile.toString())
                .event(kind.event()),
        (em, step) -> {
          CaseFile file = decisions.require(em, caseFile, kind.right());
          requireOrder(file);
          sources.require(em, caseFile, sent.words());
          steps.take(em, file, step, kind, sent, ClosingCondition::holdsForEarlierSystems);
        });
  }

  private void requireOrder(CaseFile file) {
    if (recorder.now().isBefore(file.stateEnteredAt())) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "stepOutOfOrder: The case stands in "
              + file.state()
              + " since "
              + file.stateEnteredAt()
              + ". Give its steps in the order in which they were taken.");
    }
  }
}
