package eu.vangnet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules of its architecture. */
class ArchitectureTest {
  /** Fewer means that the scan went wrong: no module is that small. */
  private static final int SMALLEST_MODULE = 0;

  private static final int SMALLEST_PRODUCT = 300;

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
        .hasSizeGreaterThan(SMALLEST_MODULE)
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
    assertThat(Reactor.modules()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(Reactor.classes()).hasSizeGreaterThan(SMALLEST_PRODUCT);
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
