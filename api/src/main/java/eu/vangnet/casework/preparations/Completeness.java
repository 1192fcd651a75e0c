package eu.vangnet.casework.preparations;

import eu.vangnet.spi.DisclosureCondition;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.ItemClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a preparation is complete. Pure: the same arguments give the same answer.
 *
 * @param about to whom it would be told and what for
 * @param steps all that were taken, the earliest first
 * @param rules who may tell whom what, as the module says
 * @param closed the places of the items whose secrecy stands
 */
record Completeness(
    NewPreparation about,
    List<NewPreparedStep> steps,
    List<DisclosureRule> rules,
    Set<Integer> closed) {

  /** All that is missing; empty where it may be told. */
  List<MissingPart> missing() {
    return Stream.of(stages(), decision(), secrecy(), reporters(), ruled())
        .flatMap(List::stream)
        .toList();
  }

  /** What would be told, as it was described last. */
  List<PreparedItem> items() {
    return last(Stage.DESCRIBE).map(NewPreparedStep::items).orElse(List.of());
  }

  /** On which ground it was decided last; empty words where nothing was. */
  String ground() {
    return last(Stage.DECIDE).flatMap(NewPreparedStep::ground).orElse("");
  }

  private List<MissingPart> stages() {
    return Arrays.stream(Stage.values())
        .filter(stage -> last(stage).isEmpty())
        .map(stage -> new MissingPart("stepMissing", stage.code(), "Take this step at least once."))
        .toList();
  }

  /** A decision rests on what was known then; whatever is found later asks for another one. */
  private List<MissingPart> decision() {
    Optional<NewPreparedStep> decided = last(Stage.DECIDE);
    if (decided.isEmpty()) {
      return List.of();
    }
    if (!steps.getLast().stage().equals(Stage.DECIDE.code())) {
      return List.of(
          new MissingPart(
              "decisionOutdated",
              Stage.DECIDE.code(),
              "Decide again: another step was taken after the decision."));
    }
    return decided.get().outcome().filter("tell"::equals).isPresent()
        ? List.of()
        : List.of(
            new MissingPart(
                "decidedNotToTell", Stage.DECIDE.code(), "It was decided that it is not told."));
  }

  private List<MissingPart> secrecy() {
    return closed.stream()
        .sorted()
        .map(
            place ->
                new MissingPart(
                    "secrecyNotLifted",
                    "items/" + place,
                    "Name the note, and have the side that brought it in lift its secrecy."))
        .toList();
  }

  /** Who reported is told by nobody against that person's will, whatever a module says. */
  private List<MissingPart> reporters() {
    List<PreparedItem> items = items();
    return IntStream.range(0, items.size())
        .filter(place -> items.get(place).itemClass().equals(ItemClass.REPORTER.code()))
        .filter(place -> !items.get(place).sourceConsents())
        .mapToObj(
            place ->
                new MissingPart(
                    "conditionOpen",
                    "items/" + place + " " + DisclosureCondition.SOURCE_CONSENTS.code(),
                    "Who reported has to agree before it is told who that is."))
        .toList();
  }

  /** Between seats of a table only what a rule of the module allows is told. */
  private List<MissingPart> ruled() {
    if (about.fromSeat().isEmpty() || about.toSeat().isEmpty()) {
      return List.of();
    }
    List<PreparedItem> items = items();
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(place -> ruled(place, items.get(place)).stream())
        .toList();
  }

  private List<MissingPart> ruled(int place, PreparedItem item) {
    List<List<MissingPart>> open =
        rules.stream()
            .filter(rule -> rule.fromSeat().equals(about.fromSeat().orElseThrow()))
            .filter(rule -> rule.toSeat().equals(about.toSeat().orElseThrow()))
            .filter(rule -> rule.itemClass().code().equals(item.itemClass()))
            .map(rule -> open(place, item, rule))
            .toList();
    if (open.isEmpty()) {
      return List.of(
          new MissingPart(
              "noRule",
              "items/" + place,
              "No rule of the module lets this seat tell that one such an item."));
    }
    return open.stream().anyMatch(List::isEmpty) ? List.of() : open.getFirst();
  }

  private List<MissingPart> open(int place, PreparedItem item, DisclosureRule rule) {
    Set<String> held =
        last(Stage.WEIGH).stream()
            .flatMap(step -> step.conditions().stream())
            .filter(ConditionAnswer::holds)
            .map(ConditionAnswer::condition)
            .collect(Collectors.toSet());
    List<MissingPart> open = new ArrayList<>();
    for (DisclosureCondition condition : rule.conditions()) {
      boolean known = condition != DisclosureCondition.SOURCE_CONSENTS || item.sourceConsents();
      if (!held.contains(condition.code()) || !known) {
        open.add(
            new MissingPart(
                "conditionOpen",
                "items/" + place + " " + condition.code(),
                "Rule " + rule.code() + " asks that this holds, and weigh has to say so."));
      }
    }
    return open;
  }

  private Optional<NewPreparedStep> last(Stage stage) {
    return steps.stream()
        .filter(step -> step.stage().equals(stage.code()))
        .reduce((earlier, later) -> later);
  }
}
