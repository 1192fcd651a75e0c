package eu.vangnet.testkit;

import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.SharingStage;
import java.util.Arrays;
import java.util.List;

/** The steps before something is told outside. */
final class SharingRules {
  static final Rule EVERY_STAGE =
      new Rule("sharingStepsCoverEveryStageInOrder", SharingRules::everyStage);

  private SharingRules() {}

  static List<Rule> all() {
    return List.of(EVERY_STAGE);
  }

  private static List<String> everyStage(ProgrammeModule module) {
    List<SharingStage> said = module.sharingSteps().stream().map(step -> step.stage()).toList();
    boolean whole = said.isEmpty() || said.equals(Arrays.asList(SharingStage.values()));
    return Findings.when(!whole, "it has words for " + said + " only, or not in their order");
  }
}
