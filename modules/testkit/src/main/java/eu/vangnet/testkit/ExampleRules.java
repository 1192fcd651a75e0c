package eu.vangnet.testkit;

import eu.vangnet.spi.Example;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A module's own rules, run. */
final class ExampleRules {
  static final Rule PASS = new Rule("ownExamplesPass", ExampleRules::pass);
  static final Rule TRANSITIONS =
      new Rule("everyTransitionIsShownByAnExample", ExampleRules::transitionsShown);
  static final Rule POLICIES = new Rule("everyPolicyRefusesAnExample", ExampleRules::policiesShown);
  static final Rule PURE = new Rule("policiesAreFunctionsOfTheFacts", ExampleRules::pure);

  private ExampleRules() {}

  static List<Rule> all() {
    return List.of(PASS, TRANSITIONS, POLICIES, PURE);
  }

  private static List<String> pass(ProgrammeModule module) {
    Procedure procedure = Procedure.of(module);
    return module.examples().stream()
        .flatMap(example -> differing(procedure, example).stream())
        .toList();
  }

  private static Optional<String> differing(Procedure procedure, Example example) {
    String expected = example.refusedWith().orElse("allowed");
    String seen =
        procedure
            .judge(example.given())
            .refusal()
            .map(Verdict.Refused::reasonCode)
            .orElse("allowed");
    return seen.equals(expected)
        ? Optional.empty()
        : Optional.of("'" + example.sentence() + "' expected " + expected + " and got " + seen);
  }

  private static List<String> transitionsShown(ProgrammeModule module) {
    return module.transitions().stream()
        .filter(step -> module.examples().stream().noneMatch(example -> shows(example, step)))
        .map(step -> "no example allows " + step.from() + " to " + step.to())
        .toList();
  }

  private static boolean shows(Example example, Transition step) {
    return example.refusedWith().isEmpty()
        && example.given().from().equals(step.from())
        && example.given().to().equals(step.to());
  }

  private static List<String> policiesShown(ProgrammeModule module) {
    List<String> findings = new ArrayList<>();
    int number = 0;
    for (TransitionPolicy policy : module.transitionPolicies()) {
      number++;
      if (module.examples().stream().allMatch(example -> policy.judge(example.given()).allowed())) {
        findings.add("policy number " + number + " refuses no example");
      }
    }
    return findings;
  }

  private static List<String> pure(ProgrammeModule module) {
    return module.examples().stream()
        .filter(
            example ->
                module.transitionPolicies().stream()
                    .anyMatch(
                        policy ->
                            !policy.judge(example.given()).equals(policy.judge(example.given()))))
        .map(example -> "'" + example.sentence() + "' is judged differently the second time")
        .toList();
  }
}
