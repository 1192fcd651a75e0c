package eu.vangnet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules of its architecture. */
class ArchitectureTest {
  /** Fewer classes mean that the scan went wrong. */
  private static final Map<String, Integer> FEWEST =
      Map.of("api", 300, "tenants", 40, "modules/spi", 40, "modules/testkit", 10);

  static List<Rule> rules() {
    return Rules.of(Reactor.house());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProductKeepsIt(Rule rule) {
    rule.check().check(Reactor.classes());
  }

  /** Fails for an exemption that nobody needs any more, or that never matched. */
  @TestFactory
  Stream<DynamicTest> eachExemptionIsNeeded() {
    return rules().stream()
        .flatMap(
            rule ->
                rule.exempt().entrySet().stream()
                    .map(
                        entry ->
                            DynamicTest.dynamicTest(
                                rule + ": " + entry.getKey().place(),
                                () -> isBroken(entry.getValue()))));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theScanFoundEachModule(ReactorModule module) {
    String place = module.classes().toUri().toString();
    assertThat(
            Reactor.classes().stream()
                .filter(
                    type -> type.getSource().orElseThrow().getUri().toString().startsWith(place)))
        .as("classes in %s; compile the whole reactor first", module.classes())
        .hasSizeGreaterThan(FEWEST.getOrDefault(module.folder(), 0))
        .allMatch(type -> Reactor.house().holds(type))
        .allMatch(
            type ->
                module.folder().equals("api")
                    || Reactor.house().partOf(type).equals(module.part()));
  }

  static List<ReactorModule> modules() {
    return Reactor.modules();
  }

  @Test
  void theScanFoundTheProduct() {
    assertThat(Reactor.modules())
        .map(ReactorModule::folder)
        .containsAll(FEWEST.keySet())
        .anyMatch(folder -> folder.startsWith("modules/country-"));
    assertThat(Reactor.classes()).anyMatch(Reactor.house()::isFeature);
  }

  @Test
  void aRuleThatMatchesNothingFails() {
    ArchRule empty =
        classes()
            .that()
            .resideInAPackage("eu.vangnet.nowhere")
            .should(Look.broken("be there", type -> Stream.empty()));
    assertThatThrownBy(() -> empty.check(Reactor.classes()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  private static void isBroken(ArchRule rule) {
    assertThat(rule.evaluate(Reactor.classes()).hasViolation())
        .as("somebody in this place breaks the rule")
        .isTrue();
  }
}
