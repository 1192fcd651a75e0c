package eu.vangnet.testkit;

import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Timer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables and seats, and everybody who is named elsewhere. */
final class TableRules {
  static final Rule DECLARED_ONCE = new Rule("tablesAreDeclaredOnce", TableRules::declaredOnce);
  static final Rule ONE_MEANING = new Rule("aSeatMeansTheSameAtEveryTable", TableRules::oneMeaning);
  static final Rule DECIDERS =
      new Rule("transitionsAreDecidedByADeclaredTableOrSeat", TableRules::deciders);
  static final Rule OWNERS = new Rule("timersBelongToADeclaredTableOrSeat", TableRules::owners);
  static final Rule DISCLOSURE =
      new Rule("disclosureRulesNameDeclaredSeats", TableRules::disclosure);

  private TableRules() {}

  static List<Rule> all() {
    return List.of(DECLARED_ONCE, ONE_MEANING, DECIDERS, OWNERS, DISCLOSURE);
  }

  private static List<String> declaredOnce(ProgrammeModule module) {
    Set<String> seats = seats(module);
    return Stream.concat(
            Findings.duplicates("table", module.tables(), Table::code).stream(),
            module.tables().stream()
                .map(Table::code)
                .filter(seats::contains)
                .map(code -> "'" + code + "' is a table and a seat"))
        .toList();
  }

  private static List<String> oneMeaning(ProgrammeModule module) {
    Map<String, Set<Object>> meanings =
        module.tables().stream()
            .flatMap(table -> table.seats().stream())
            .collect(
                Collectors.groupingBy(
                    Seat::code,
                    Collectors.mapping(
                        seat -> List.of(seat.label(), seat.professionalSecrecy()),
                        Collectors.toSet())));
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> "seat '" + entry.getKey() + "' has several labels or duties of secrecy")
        .toList();
  }

  private static List<String> deciders(ProgrammeModule module) {
    Set<String> bodies = bodies(module);
    return module.transitions().stream()
        .filter(step -> !bodies.contains(step.decidingBody()))
        .map(step -> "'" + step.decidingBody() + "' is neither a table nor a seat")
        .toList();
  }

  private static List<String> owners(ProgrammeModule module) {
    Set<String> bodies = bodies(module);
    return module.timers().stream()
        .map(Timer::owner)
        .filter(owner -> !bodies.contains(owner))
        .map(owner -> "'" + owner + "' is neither a table nor a seat")
        .toList();
  }

  private static List<String> disclosure(ProgrammeModule module) {
    Set<String> seats = seats(module);
    return module.disclosureRules().stream()
        .flatMap(rule -> Stream.of(rule.fromSeat(), rule.toSeat()))
        .filter(seat -> !seats.contains(seat))
        .distinct()
        .map(seat -> "'" + seat + "' is not a seat")
        .toList();
  }

  private static Set<String> bodies(ProgrammeModule module) {
    return Stream.concat(seats(module).stream(), module.tables().stream().map(Table::code))
        .collect(Collectors.toSet());
  }

  private static Set<String> seats(ProgrammeModule module) {
    return module.tables().stream()
        .flatMap(table -> table.seats().stream())
        .map(Seat::code)
        .collect(Collectors.toSet());
  }
}
