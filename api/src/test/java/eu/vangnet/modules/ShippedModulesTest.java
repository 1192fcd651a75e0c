package eu.vangnet.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The modules of this repository, as the build packed and signed them. */
class ShippedModulesTest {
  private static final Path BUILT = Path.of("target", "modules");
  private static ModuleCatalogue catalogue;

  @BeforeAll
  static void read() {
    catalogue = new ModuleFolder(Signers.read(BUILT.resolve("signers"))).read(BUILT);
    assertThat(catalogue.modules().size() + catalogue.refused().size())
        .as("no module jar is built: run `mvn verify`, which packages the modules first")
        .isPositive();
  }

  @Test
  void noneIsRefused() {
    assertThat(catalogue.refused()).isEmpty();
  }

  @Test
  void fiveCountriesAndTheExampleAreThere() {
    assertThat(catalogue.modules())
        .extracting(LoadedModule::id)
        .containsAll(
            List.of(
                "country-be", "country-de", "country-dk", "country-fi", "country-nl", "example"));
  }

  @Test
  void theirPoliciesAnswerBehindTheTimeLimit() {
    for (LoadedModule module : catalogue.modules()) {
      assertThat(module.module().transitionPolicies()).allMatch(GuardedPolicy.class::isInstance);
      module
          .module()
          .examples()
          .forEach(
              example ->
                  assertThat(module.procedure().judge(example.given()).refusal())
                      .as(example.sentence())
                      .map(refused -> refused.reasonCode())
                      .isEqualTo(example.refusedWith()));
      assertThat(module.switchedOffPolicies()).isEmpty();
    }
  }
}
