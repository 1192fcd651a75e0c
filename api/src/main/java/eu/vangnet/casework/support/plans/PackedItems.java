package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.SupportItem;
import eu.vangnet.codelists.CodeLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Sorts the goals, factors and measures of one plan that goes to another tenant. */
final class PackedItems {
  private static final String DOMAINS = "lifeDomain";

  private final CodeLists codes;
  private final ParcelChoice choice;
  private final Hearing hearing;
  private final String plan;
  private final List<StayingItem> stays = new ArrayList<>();

  /**
   * Of the plan at this address.
   *
   * @param codes finds the core code of a module's own word, which every tenant knows
   */
  PackedItems(CodeLists codes, ParcelChoice choice, Hearing hearing, String plan) {
    this.codes = codes;
    this.choice = choice;
    this.hearing = hearing;
    this.plan = plan;
  }

  List<PlanGoal> goals(List<PlanGoal> goals) {
    return sorted("goal", goals, PlanGoal::text, this::packed);
  }

  List<PlanFactor> factors(List<PlanFactor> factors) {
    return sorted("factor", factors, PlanFactor::text, this::packed);
  }

  List<PlanMeasure> measures(List<PlanMeasure> measures) {
    return sorted(
        "measure",
        measures,
        measure -> measure.text().orElse("") + ' ' + measure.responsible(),
        this::packed);
  }

  /** What hangs on the plan and was sorted elsewhere. */
  <T> List<T> with(PackedPart<T> part) {
    stays.addAll(part.stays());
    return part.goes();
  }

  List<StayingItem> stays() {
    return stays;
  }

  private <T extends SupportItem<T>> List<T> sorted(
      String kind, List<T> all, Function<T, String> words, Function<T, T> packed) {
    PartSorter<T> sorter = new PartSorter<>(kind, true, choice, hearing);
    for (T item : all) {
      sorter.add(
          new Item(
              UUID.fromString(item.id().orElseThrow()), plan, item.classifiedBy(item.source())),
          () -> ParcelChoice.confidence(item.confided()).or(() -> choice.naming(words.apply(item))),
          number -> packed.apply(item));
    }
    return with(sorter.sorted());
  }

  private PlanGoal packed(PlanGoal goal) {
    return new PlanGoal(
        Optional.empty(),
        codes.counted(DOMAINS, goal.domain()),
        goal.focus(),
        goal.text(),
        goal.state(),
        goal.dataCategory(),
        Optional.empty(),
        goal.sharedUntil(),
        Optional.empty(),
        Optional.empty());
  }

  private PlanFactor packed(PlanFactor factor) {
    return new PlanFactor(
        Optional.empty(),
        codes.counted(DOMAINS, factor.domain()),
        factor.focus(),
        factor.text(),
        factor.dataCategory(),
        Optional.empty(),
        factor.sharedUntil(),
        Optional.empty(),
        Optional.empty());
  }

  private PlanMeasure packed(PlanMeasure measure) {
    return new PlanMeasure(
        Optional.empty(),
        measure.nature(),
        codes.counted("measure", measure.measure()),
        measure.focus(),
        measure.text(),
        measure.responsible(),
        measure.startsOn(),
        measure.endsOn(),
        measure.state(),
        measure.dataCategory(),
        Optional.empty(),
        measure.sharedUntil(),
        Optional.empty(),
        Optional.empty());
  }
}
