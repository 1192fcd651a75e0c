package eu.vangnet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fail on each of its fixtures, and names it. */
class EachRuleCatchesTest {
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages(House.BROKEN.root());

  /** Classes that keep all rules, so that a rule which reports everything is caught too. */
  private static final Pattern SOUND = Pattern.compile("^[\\w.]+\\.sound\\.");

  /** What the fixtures use wrongly; they do nothing wrong themselves. */
  private static final Set<String> PROPS =
      Stream.of(
              "batch.Job",
              "casework.cases.CaseClosed",
              "casework.cases.CaseFile",
              "casework.cases.CaseId",
              "casework.signals.Signal",
              "codelists.CodeList",
              "example.ExampleModule",
              "reports.Report",
              "spi.Contract",
              "tenancy.Quota",
              "tenants.TenantDatabase",
              "tenants.TenantRuns",
              "tenants.BatchDatabase",
              "testkit.Conformance",
              "demo.Demo",
              "modules.ModuleCatalogue",
              "platform.Journal")
          .map(House.BROKEN::name)
          .collect(Collectors.toSet());

  static Stream<Arguments> rulesAndBreakers() {
    return rules().stream()
        .flatMap(rule -> rule.breakers().stream().map(breaker -> Arguments.of(rule, breaker)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rulesAndBreakers")
  void theRuleNamesWhatBreaksIt(Rule rule, String breaker) {
    String name = House.BROKEN.name(breaker);
    assertThat(BROKEN.contain(name)).as("there is a fixture %s", name).isTrue();
    assertThat(violations(rule)).anyMatch(violation -> isAbout(violation, name));
  }

  /** What keeps the rule is not reported: a rule that reports everything shows nothing either. */
  @ParameterizedTest
  @MethodSource("rules")
  void theRuleLeavesTheSoundAlone(Rule rule) {
    assertThat(violations(rule))
        .allMatch(
            violation ->
                rule.breakers().stream()
                    .anyMatch(breaker -> isAbout(violation, House.BROKEN.name(breaker))));
  }

  static List<Rule> rules() {
    return Rules.of(House.BROKEN);
  }

  @Test
  void eachFixtureBreaksARule() {
    Set<String> breakers =
        rules().stream()
            .flatMap(rule -> rule.breakers().stream())
            .map(House.BROKEN::name)
            .collect(Collectors.toSet());
    assertThat(BROKEN.stream().map(JavaClass::getName))
        .filteredOn(name -> !name.endsWith("package-info"))
        .filteredOn(name -> !SOUND.matcher(name).find() && !PROPS.contains(name))
        .isSubsetOf(breakers);
  }

  @Test
  void theProductKnowsNothingOfTheFixtures() throws IOException {
    Path main = Reactor.modules().getLast().classes();
    try (InputStream index = Files.newInputStream(main.resolve("META-INF/jandex.idx"))) {
      assertThat(new IndexReader(index).read().getKnownClasses())
          .isNotEmpty()
          .noneMatch(type -> type.name().toString().startsWith("eu.vangnet.architecture"));
    }
    Path tests = main.resolveSibling("test-classes");
    assertThat(tests.resolve("META-INF/beans.xml"))
        .content()
        .contains("<exclude name=\"eu.vangnet.architecture.**\"/>");
    assertThat(tests.resolve("META-INF/jandex.idx")).doesNotExist();
  }

  /** In a house with no other faults, for those of one rule would hide those of another. */
  private static List<String> violations(Rule rule) {
    Set<String> breakers =
        rule.breakers().stream().map(House.BROKEN::name).collect(Collectors.toSet());
    JavaClasses house =
        BROKEN.that(
            DescribedPredicate.describe(
                "break this rule or none",
                type ->
                    breakers.contains(type.getName())
                        || PROPS.contains(type.getName())
                        || SOUND.matcher(type.getName()).find()));
    return rule.check().evaluate(house).getFailureReport().getDetails();
  }

  /** A sentence begins with the class it is about; a cycle names those that close it. */
  private static boolean isAbout(String violation, String name) {
    return violation.startsWith(name + " ")
        || (violation.startsWith("Cycle detected") && violation.contains("<" + name + "."));
  }
}
