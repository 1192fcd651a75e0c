package eu.vangnet.testkit;

import eu.vangnet.spi.ProgrammeModule;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/**
 * What every module promises. A module passes it by an empty subclass in its own tests:
 *
 * <pre>{@code
 * class CountryNlConformanceTest extends ModuleConformance {}
 * }</pre>
 *
 * <p>The module is found as the product finds it, by service loader, so a forgotten service file
 * fails here. Tests of one module only are added beside, in classes of their own.
 */
public abstract class ModuleConformance {

  /** For subclasses. */
  protected ModuleConformance() {}

  /** The one module on the class path. */
  protected ProgrammeModule module() {
    List<ProgrammeModule> found =
        ServiceLoader.load(ProgrammeModule.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "rule theModuleIsFoundByServiceLoader: "
              + found.size()
              + " modules are named in META-INF/services/"
              + ProgrammeModule.class.getName());
    }
    return found.getFirst();
  }

  /** Every rule there is. */
  static List<Rule> rules() {
    return Stream.of(
            ManifestRules.all(),
            StateRules.all(),
            TableRules.all(),
            PeriodRules.all(),
            FormRules.all(),
            CodeRules.all(),
            TextRules.all(),
            ActivityRules.all(),
            SharingRules.all(),
            UpgradeRules.all(),
            ExampleRules.all())
        .flatMap(List::stream)
        .toList();
  }

  private Stream<DynamicTest> tests(List<Rule> rules) {
    ProgrammeModule module = module();
    return rules.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.verify(module)));
  }

  /** Who it is. */
  @Nested
  class Manifest {
    @TestFactory
    Stream<DynamicTest> holds() {
      return tests(ManifestRules.all());
    }
  }

  /** The way of a case. */
  @Nested
  class States {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(StateRules.all());
    }
  }

  /** Who decides. */
  @Nested
  class Tables {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(TableRules.all());
    }
  }

  /** Until when. */
  @Nested
  class Periods {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(PeriodRules.all());
    }
  }

  /** What is filled in. */
  @Nested
  class Forms {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(FormRules.all());
    }
  }

  /** Own words. */
  @Nested
  class Codes {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(CodeRules.all());
    }
  }

  /** Languages. */
  @Nested
  class LabelsAndTexts {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(TextRules.all());
    }
  }

  /** Processing of personal data. */
  @Nested
  class Activities {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(ActivityRules.all());
    }
  }

  /** Steps before something is told outside. */
  @Nested
  class Sharing {
    @TestFactory
    Stream<DynamicTest> holds() {
      return tests(SharingRules.all());
    }
  }

  /** Open cases of earlier versions. */
  @Nested
  class Upgrades {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(UpgradeRules.all());
    }
  }

  /** Own examples. */
  @Nested
  class Examples {
    @TestFactory
    Stream<DynamicTest> hold() {
      return tests(ExampleRules.all());
    }
  }
}
