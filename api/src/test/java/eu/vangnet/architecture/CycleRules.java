package eu.vangnet.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

/** Nothing goes round in a circle, however finely one looks. */
final class CycleRules {
  private CycleRules() {}

  static List<Rule> of(House house) {
    return List.of(
        Rule.of(
            "packages have no cycles",
            slices().matching(house.name("(**)")).should().beFreeOfCycles(),
            "batch.journal.KnowsLeases",
            "batch.leases.KnowsJournal"),
        Rule.of(
            "features of a group have no cycles",
            slices().matching(house.name("(*).(*)..")).should().beFreeOfCycles(),
            "casework.cases.KnowsSignals",
            "casework.signals.forms.KnowsCases"),
        Rule.of(
            "parts have no cycles",
            slices().matching(house.name("(*)..")).should().beFreeOfCycles(),
            "codelists.KnowsTenancy",
            "tenancy.settings.KnowsCodeLists"));
  }
}
