package eu.vangnet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of the house.
 *
 * @param name what must hold
 * @param check the rule as ArchUnit checks it
 * @param exempt the same rule for each exempted place alone: it must be broken there, or the
 *     exemption is out of date
 * @param breakers the fixtures that break it, by their name below the root of the broken house
 */
record Rule(String name, ArchRule check, Map<Exemption, ArchRule> exempt, List<String> breakers) {

  Rule {
    if (breakers.isEmpty()) {
      throw new IllegalArgumentException("No fixture shows that \"" + name + "\" can fail.");
    }
  }

  static Rule of(String name, ArchRule check, String... breakers) {
    return new Rule(name, check.as(name), Map.of(), List.of(breakers));
  }

  static Rule of(
      String name,
      DescribedPredicate<JavaClass> subjects,
      ArchCondition<JavaClass> condition,
      String... breakers) {
    return of(name, subjects, condition, List.of(), breakers);
  }

  static Rule of(
      String name,
      DescribedPredicate<JavaClass> subjects,
      ArchCondition<JavaClass> condition,
      List<Exemption> exemptions,
      String... breakers) {
    Map<Exemption, ArchRule> exempt = new LinkedHashMap<>();
    DescribedPredicate<JavaClass> rest = subjects;
    for (Exemption exemption : exemptions) {
      DescribedPredicate<JavaClass> covered =
          DescribedPredicate.describe("are " + exemption.place(), exemption::covers);
      rest = rest.and(DescribedPredicate.not(covered));
      exempt.put(exemption, classes().that(subjects.and(covered)).should(condition));
    }
    ArchRule check = classes().that(rest).should(condition).as(name);
    return new Rule(name, check, exempt, List.of(breakers));
  }

  @Override
  public String toString() {
    return name;
  }
}
