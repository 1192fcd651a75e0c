package eu.vangnet.testkit;

import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Trigger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time limits: each says on which law it rests, or that it rests on habit. */
final class PeriodRules {
  static final Rule SOURCES =
      new Rule("periodsNameALegalBasisOrSayCustomary", PeriodRules::sources);
  static final Rule TRIGGERS = new Rule("clocksStartInDeclaredStates", PeriodRules::triggers);
  static final Rule RETENTION =
      new Rule("signalsAndCasesHaveARetention", PeriodRules::retentionDeclared);
  static final Rule NUMBERS =
      new Rule("nationalNumbersNameALegalBasis", PeriodRules::nationalNumbers);
  static final Rule DECLARED_ONCE = new Rule("periodsAreDeclaredOnce", PeriodRules::declaredOnce);

  private PeriodRules() {}

  static List<Rule> all() {
    return List.of(SOURCES, TRIGGERS, RETENTION, NUMBERS, DECLARED_ONCE);
  }

  private static List<String> sources(ProgrammeModule module) {
    Set<String> known =
        module.legalBases().stream().map(LegalBasis::code).collect(Collectors.toSet());
    return Stream.of(
            module.timers().stream().map(Timer::legalSource),
            module.retentions().stream().map(Retention::legalSource),
            module.consentRules().stream().map(ConsentRule::legalSource))
        .flatMap(sources -> sources)
        .filter(source -> !source.equals(LegalBasis.CUSTOMARY) && !known.contains(source))
        .distinct()
        .map(source -> "'" + source + "' is neither a declared legal basis nor 'customary'")
        .toList();
  }

  /** Habit is not enough: a national number needs a law (GDPR, article 87). */
  private static List<String> nationalNumbers(ProgrammeModule module) {
    Set<String> known =
        module.legalBases().stream().map(LegalBasis::code).collect(Collectors.toSet());
    return module.nationalNumbers().stream()
        .filter(number -> !known.contains(number.legalBasis()))
        .map(
            number ->
                "the number of "
                    + number.country()
                    + " rests on '"
                    + number.legalBasis()
                    + "', which is no declared legal basis")
        .toList();
  }

  private static List<String> triggers(ProgrammeModule module) {
    Set<String> states = module.states().stream().map(State::code).collect(Collectors.toSet());
    return Stream.concat(
            module.timers().stream().map(Timer::trigger),
            module.retentions().stream().map(Retention::trigger))
        .filter(trigger -> trigger.kind() == Trigger.Kind.STATE)
        .filter(trigger -> !states.contains(trigger.code()))
        .map(trigger -> "state '" + trigger.code() + "' is not declared")
        .toList();
  }

  private static List<String> retentionDeclared(ProgrammeModule module) {
    Set<String> kept =
        module.retentions().stream().map(Retention::recordType).collect(Collectors.toSet());
    return Stream.of("signal", "case")
        .filter(type -> !module.states().isEmpty() && !kept.contains(type))
        .map(type -> "nothing says how long a " + type + " is kept")
        .toList();
  }

  private static List<String> declaredOnce(ProgrammeModule module) {
    return Stream.of(
            Findings.duplicates("timer", module.timers(), Timer::code),
            Findings.duplicates("retention of", module.retentions(), Retention::recordType),
            Findings.duplicates("legal basis", module.legalBases(), LegalBasis::code),
            Findings.duplicates("consent rule", module.consentRules(), ConsentRule::code))
        .flatMap(List::stream)
        .toList();
  }
}
