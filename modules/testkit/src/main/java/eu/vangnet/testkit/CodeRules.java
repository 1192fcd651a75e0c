package eu.vangnet.testkit;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.State;
import eu.vangnet.spi.WeighingOutcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module's own words: each counts as one that all countries share. */
final class CodeRules {
  static final Rule MAPPED = new Rule("ownCodesAreMappedToCoreCodes", CodeRules::mapped);
  static final Rule OWN = new Rule("extensionsDoNotRepeatCoreCodes", CodeRules::own);
  static final Rule DECLARED_ONCE = new Rule("codesAreDeclaredOnce", CodeRules::declaredOnce);
  static final Rule OPENING = new Rule("aWeighingCanOpenACase", CodeRules::opening);
  static final Rule CLOSING = new Rule("aCaseCanBeClosedForAReason", CodeRules::closing);

  private CodeRules() {}

  static List<Rule> all() {
    return List.of(MAPPED, OWN, DECLARED_ONCE, OPENING, CLOSING);
  }

  private static List<String> mapped(ProgrammeModule module) {
    return Stream.of(
            module.codeExtensions().stream()
                .flatMap(own -> unknown(own.list(), own.code(), own.coreCode())),
            module.weighingOutcomes().stream()
                .flatMap(own -> unknown(CoreList.TRIAGE_OUTCOME, own.code(), own.coreCode())),
            module.closingReasons().stream()
                .flatMap(own -> unknown(CoreList.CLOSING_REASON, own.code(), own.coreCode())))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<String> unknown(CoreList list, String code, String coreCode) {
    return list.contains(coreCode)
        ? Stream.empty()
        : Stream.of(
            "'" + code + "' is mapped to '" + coreCode + "', which " + list.code() + " has not");
  }

  private static List<String> own(ProgrammeModule module) {
    return module.codeExtensions().stream()
        .filter(extension -> extension.list().contains(extension.code()))
        .map(extension -> "'" + extension.code() + "' is a core code of " + extension.list().code())
        .toList();
  }

  private static List<String> declaredOnce(ProgrammeModule module) {
    return Stream.of(
            Findings.duplicates(
                "extension",
                module.codeExtensions(),
                (CodeExtension own) -> own.list().code() + "." + own.code()),
            Findings.duplicates("outcome", module.weighingOutcomes(), WeighingOutcome::code),
            Findings.duplicates("reason", module.closingReasons(), ClosingReason::code))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> opening(ProgrammeModule module) {
    Set<String> states =
        module.states().stream()
            .filter(state -> !state.ending())
            .map(State::code)
            .collect(Collectors.toSet());
    boolean never = module.weighingOutcomes().stream().noneMatch(WeighingOutcome::opensCase);
    return Stream.concat(
            Findings.when(!module.states().isEmpty() && never, "no outcome opens a case").stream(),
            module.weighingOutcomes().stream()
                .flatMap(outcome -> outcome.opensCaseIn().stream())
                .filter(state -> !states.contains(state))
                .map(state -> "'" + state + "' is no state a case could be opened in"))
        .toList();
  }

  private static List<String> closing(ProgrammeModule module) {
    return Findings.when(
        !module.states().isEmpty() && module.closingReasons().isEmpty(),
        "no closing reason is declared");
  }
}
