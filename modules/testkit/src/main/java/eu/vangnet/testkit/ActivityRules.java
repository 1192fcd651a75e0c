package eu.vangnet.testkit;

import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Retention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the register of processing activities says must hang together. */
final class ActivityRules {
  static final Rule BASES =
      new Rule("activitiesRestOnABasisThatAllowsTheirData", ActivityRules::bases);
  static final Rule PARTIES = new Rule("partiesOfActivitiesAreDeclared", ActivityRules::parties);
  static final Rule KEPT =
      new Rule("recordsOfActivitiesHaveARetention", ActivityRules::retentionDeclared);
  static final Rule COVERED =
      new Rule("signalsAndCasesBelongToAnActivity", ActivityRules::recordsCovered);
  static final Rule DECLARED_ONCE =
      new Rule("activitiesAndPartiesAreDeclaredOnce", ActivityRules::declaredOnce);

  private ActivityRules() {}

  static List<Rule> all() {
    return List.of(BASES, PARTIES, KEPT, COVERED, DECLARED_ONCE);
  }

  private static List<String> bases(ProgrammeModule module) {
    Map<String, Set<DataCategory>> allowed =
        module.legalBases().stream()
            .collect(
                Collectors.toMap(
                    LegalBasis::code, LegalBasis::dataCategories, (one, other) -> one));
    return module.processingActivities().stream()
        .filter(
            activity ->
                !allowed
                    .getOrDefault(activity.legalBasis(), Set.of())
                    .containsAll(activity.dataCategories()))
        .map(
            activity ->
                "'%s' does not allow all data of '%s'"
                    .formatted(activity.legalBasis(), activity.code()))
        .toList();
  }

  private static List<String> parties(ProgrammeModule module) {
    Set<String> declared = module.parties().stream().map(Party::code).collect(Collectors.toSet());
    return named(module, ProcessingActivity::parties)
        .filter(code -> !declared.contains(code))
        .map(code -> "party '" + code + "' is not declared")
        .toList();
  }

  private static List<String> retentionDeclared(ProgrammeModule module) {
    Set<String> kept =
        module.retentions().stream().map(Retention::recordType).collect(Collectors.toSet());
    return named(module, ProcessingActivity::recordTypes)
        .filter(type -> !kept.contains(type))
        .map(type -> "nothing says how long a " + type + " of an activity is kept")
        .toList();
  }

  private static List<String> recordsCovered(ProgrammeModule module) {
    Set<String> covered =
        named(module, ProcessingActivity::recordTypes).collect(Collectors.toSet());
    return Stream.of("signal", "case")
        .filter(type -> !module.states().isEmpty() && !covered.contains(type))
        .map(type -> "no activity says why a " + type + " is processed")
        .toList();
  }

  private static List<String> declaredOnce(ProgrammeModule module) {
    return Stream.of(
            Findings.duplicates(
                "activity", module.processingActivities(), ProcessingActivity::code),
            Findings.duplicates("party", module.parties(), Party::code))
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<String> named(
      ProgrammeModule module, Function<ProcessingActivity, List<String>> names) {
    return module.processingActivities().stream()
        .flatMap(activity -> names.apply(activity).stream())
        .distinct();
  }
}
