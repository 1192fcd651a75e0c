package eu.vangnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import eu.vangnet.spi.ProgrammeModule;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** An empty subclass is enough to run every rule, and a broken module turns the run red. */
class ModuleConformanceTest {

  /** Not named like a test: it is run by the test below. */
  static class Sound extends ModuleConformance {
    @Override
    protected ProgrammeModule module() {
      return new SoundModule();
    }
  }

  /** Breaks one rule. */
  static class Broken extends ModuleConformance {
    @Override
    protected ProgrammeModule module() {
      return BrokenModules.withReasons();
    }
  }

  /** Has no service file. */
  static class Unfound extends ModuleConformance {}

  @Test
  void aSubclassRunsEveryRule() {
    run(Sound.class)
        .testEvents()
        .assertStatistics(seen -> seen.succeeded(ModuleConformance.rules().size()).failed(0));
  }

  @Test
  void aBrokenModuleFailsTheSuiteByTheRulesName() {
    EngineExecutionResults results = run(Broken.class);
    assertThat(results.testEvents().failed().list())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.getTestDescriptor().getDisplayName())
                    .isEqualTo(CodeRules.CLOSING.name()));
  }

  @Test
  void aModuleWithoutItsServiceFileIsNotFound() {
    assertThat(run(Unfound.class).containerEvents().failed().list())
        .isNotEmpty()
        .allSatisfy(
            event -> assertThat(event.toString()).contains("theModuleIsFoundByServiceLoader"));
  }

  private static EngineExecutionResults run(Class<?> suite) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(suite)).execute();
  }
}
