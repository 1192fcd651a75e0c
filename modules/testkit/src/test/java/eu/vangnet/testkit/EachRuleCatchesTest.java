package eu.vangnet.testkit;

import static eu.vangnet.testkit.BrokenModules.coin;
import static eu.vangnet.testkit.BrokenModules.decidedBy;
import static eu.vangnet.testkit.BrokenModules.earlyEnding;
import static eu.vangnet.testkit.BrokenModules.fickle;
import static eu.vangnet.testkit.BrokenModules.forgetful;
import static eu.vangnet.testkit.BrokenModules.goingBack;
import static eu.vangnet.testkit.BrokenModules.lawless;
import static eu.vangnet.testkit.BrokenModules.namedLikeASeat;
import static eu.vangnet.testkit.BrokenModules.otherMeaning;
import static eu.vangnet.testkit.BrokenModules.secondInitial;
import static eu.vangnet.testkit.BrokenModules.unshown;
import static eu.vangnet.testkit.BrokenModules.withActivities;
import static eu.vangnet.testkit.BrokenModules.withBasis;
import static eu.vangnet.testkit.BrokenModules.withDisclosure;
import static eu.vangnet.testkit.BrokenModules.withExample;
import static eu.vangnet.testkit.BrokenModules.withExtensions;
import static eu.vangnet.testkit.BrokenModules.withFormTwice;
import static eu.vangnet.testkit.BrokenModules.withManifest;
import static eu.vangnet.testkit.BrokenModules.withNationalNumber;
import static eu.vangnet.testkit.BrokenModules.withOutcome;
import static eu.vangnet.testkit.BrokenModules.withPolicy;
import static eu.vangnet.testkit.BrokenModules.withReasons;
import static eu.vangnet.testkit.BrokenModules.withRetentions;
import static eu.vangnet.testkit.BrokenModules.withState;
import static eu.vangnet.testkit.BrokenModules.withTables;
import static eu.vangnet.testkit.BrokenModules.withTimer;
import static eu.vangnet.testkit.BrokenModules.withTransitions;
import static eu.vangnet.testkit.BrokenModules.withoutGrounds;
import static eu.vangnet.testkit.BrokenModules.wrong;
import static eu.vangnet.testkit.SoundModule.TEXT;
import static eu.vangnet.testkit.SoundModule.activity;
import static eu.vangnet.testkit.SoundModule.basis;
import static eu.vangnet.testkit.SoundModule.kept;
import static eu.vangnet.testkit.SoundModule.manifest;
import static eu.vangnet.testkit.SoundModule.state;
import static eu.vangnet.testkit.SoundModule.step;
import static eu.vangnet.testkit.SoundModule.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Scope;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Trigger;
import eu.vangnet.spi.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fail, by name, on a module that breaks it. */
class EachRuleCatchesTest {
  private static final Trigger OPENED = Trigger.onEvent(CoreEvent.CASE_OPENED);

  static Stream<Arguments> broken() {
    return Stream.of(
            manifests(),
            states(),
            tables(),
            periods(),
            codes(),
            activities(),
            BrokenUpgrades.all(),
            BrokenDeclarations.all(),
            rest())
        .flatMap(cases -> cases);
  }

  private static Stream<Arguments> manifests() {
    Scope finland = Scope.country("FI");
    return Stream.of(
        broken(ManifestRules.STEADY, forgetful(), "tables gives null"),
        broken(ManifestRules.STEADY, fickle(), "closingReasons gives another answer"),
        broken(
            ManifestRules.CURRENT_CONTRACT,
            withManifest(manifest("country-fi", finland, "[2.0,3.0)")),
            "does not hold"),
        broken(
            ManifestRules.ID_NAMES_SCOPE,
            withManifest(manifest("country-se", finland, "[1.0,2.0)")),
            "country-se"),
        broken(
            ManifestRules.ID_NAMES_SCOPE,
            withManifest(manifest("country-xx", Scope.anybody(), "[1.0,2.0)")),
            "country-xx"),
        broken(
            ManifestRules.GROUPS_HAVE_NO_CASES,
            withManifest(manifest("group-exit", Scope.workingGroup("exit"), "[1.0,2.0)")),
            "states"));
  }

  private static Stream<Arguments> states() {
    return Stream.of(
        broken(StateRules.ONE_INITIAL, withState(secondInitial()), "2 states"),
        broken(
            StateRules.DECLARED_ONCE, withState(state("support", CorePhase.ACTIVE)), "'support'"),
        broken(
            StateRules.DECLARED_ONCE,
            withTransitions(step("report", "support")),
            "report to support"),
        broken(StateRules.BETWEEN_DECLARED, withTransitions(step("support", "moon")), "'moon'"),
        broken(StateRules.REACHABLE, withState(state("island", CorePhase.ACTIVE)), "'island'"),
        broken(
            StateRules.ENDING,
            withState(state("trap", CorePhase.ACTIVE), step("report", "trap")),
            "'trap'"),
        broken(StateRules.PHASES, withState(earlyEnding(), step("report", "stopped")), "'stopped'"),
        broken(StateRules.PHASES, goingBack(), "'weighing'"),
        broken(StateRules.GROUNDS, withTransitions(withoutGrounds()), "closed to support"));
  }

  private static Stream<Arguments> tables() {
    return Stream.of(
        broken(TableRules.DECLARED_ONCE, withTables(team(TEXT), team(TEXT)), "'team'"),
        broken(TableRules.DECLARED_ONCE, withTables(namedLikeASeat()), "'police'"),
        broken(TableRules.ONE_MEANING, withTables(team(TEXT), otherMeaning()), "'police'"),
        broken(TableRules.DECIDERS, withTransitions(decidedBy("nobody")), "'nobody'"),
        broken(TableRules.OWNERS, withTimer("nobody", OPENED, "customary"), "'nobody'"),
        broken(TableRules.DISCLOSURE, withDisclosure("stranger"), "'stranger'"));
  }

  private static Stream<Arguments> periods() {
    Trigger moon = Trigger.onState("moon");
    return Stream.of(
        broken(PeriodRules.SOURCES, withTimer("team", OPENED, "someAct"), "'someAct'"),
        broken(PeriodRules.SOURCES, withRetentions(lawless()), "'someAct'"),
        broken(PeriodRules.TRIGGERS, withTimer("team", moon, "customary"), "'moon'"),
        broken(PeriodRules.TRIGGERS, withRetentions(kept("case", moon, "customary")), "'moon'"),
        broken(
            PeriodRules.RETENTION,
            withRetentions(kept("case", OPENED, "customary")),
            "how long a signal"),
        broken(PeriodRules.NUMBERS, withNationalNumber("NL", "customary"), "'customary'"),
        broken(PeriodRules.DECLARED_ONCE, withRetentions(lawless(), lawless()), "'case'"));
  }

  private static Stream<Arguments> activities() {
    List<String> both = List.of("signal", "case");
    ProcessingActivity sound = activity("support", both, List.of());
    return Stream.of(
        broken(ActivityRules.BASES, withBasis(basis(DataCategory.SPECIAL)), "'someTask'"),
        broken(
            ActivityRules.PARTIES,
            withActivities(activity("support", both, List.of("stranger"))),
            "'stranger'"),
        broken(
            ActivityRules.KEPT,
            withActivities(activity("support", List.of("signal", "case", "diary"), List.of())),
            "how long a diary"),
        broken(
            ActivityRules.COVERED,
            withActivities(activity("support", List.of("signal"), List.of())),
            "why a case"),
        broken(ActivityRules.DECLARED_ONCE, withActivities(sound, sound), "'support'"));
  }

  private static Stream<Arguments> codes() {
    ClosingReason done = new ClosingReason("done", "concernAddressed", TEXT);
    return Stream.of(
        broken(CodeRules.MAPPED, withExtensions("jihadism", "jihadist"), "'jihadist'"),
        broken(CodeRules.MAPPED, withOutcome("nothing", Optional.of("support")), "'nothing'"),
        broken(
            CodeRules.MAPPED, withReasons(new ClosingReason("x", "vanished", TEXT)), "'vanished'"),
        broken(CodeRules.OWN, withExtensions("islamist", "islamist"), "'islamist'"),
        broken(
            CodeRules.DECLARED_ONCE,
            withExtensions("jihadism", "islamist", "jihadism", "islamist"),
            "jihadism"),
        broken(CodeRules.DECLARED_ONCE, withReasons(done, done), "'done'"),
        broken(CodeRules.OPENING, withOutcome("multiAgency", Optional.empty()), "no outcome"),
        broken(CodeRules.OPENING, withOutcome("multiAgency", Optional.of("closed")), "'closed'"),
        broken(CodeRules.CLOSING, withReasons(), "no closing reason"));
  }

  private static Stream<Arguments> rest() {
    return Stream.of(
        broken(FormRules.DECLARED_ONCE, withFormTwice(), "'plan'"),
        broken(
            TextRules.LANGUAGES,
            withReasons(new ClosingReason("done", "concernAddressed", Texts.english("Done"))),
            "closingReasons[0].label is missing in 'fi'"),
        broken(ExampleRules.PASS, withExample(wrong()), "A short cut"),
        broken(ExampleRules.TRANSITIONS, withTransitions(unshown()), "closed to support"),
        broken(ExampleRules.POLICIES, withPolicy(facts -> Verdict.allow()), "policy number 1"),
        broken(ExampleRules.PURE, withPolicy(coin()), "differently"));
  }

  static Arguments broken(Rule rule, ProgrammeModule module, String finding) {
    return Arguments.of(rule.name(), rule, module, finding);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("broken")
  void aBrokenModuleIsCaughtByTheRulesName(
      String name, Rule rule, ProgrammeModule module, String finding) {
    assertThatThrownBy(() -> rule.verify(module))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(name)
        .hasMessageContaining(finding);
  }

  @ParameterizedTest
  @MethodSource("allRules")
  void theSoundModuleKeepsEveryRule(Rule rule) {
    assertThatCode(() -> rule.verify(new SoundModule())).doesNotThrowAnyException();
  }

  @Test
  void noRuleIsLeftWithoutAFixture() {
    List<String> seen =
        Stream.concat(broken(), FormRulesTest.broken())
            .map(arguments -> (String) arguments.get()[0])
            .toList();
    assertThat(seen).containsAll(allRules().map(Rule::name).collect(Collectors.toSet()));
  }

  static Stream<Rule> allRules() {
    return ModuleConformance.rules().stream();
  }
}
