package eu.vangnet.testkit;

import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of a case: no dead ends, nothing out of reach, comparable phases. */
final class StateRules {
  static final Rule ONE_INITIAL = new Rule("oneStateIsInitial", StateRules::oneInitial);
  static final Rule DECLARED_ONCE = new Rule("statesAreDeclaredOnce", StateRules::declaredOnce);
  static final Rule BETWEEN_DECLARED =
      new Rule("transitionsLeadBetweenDeclaredStates", StateRules::betweenDeclared);
  static final Rule REACHABLE = new Rule("everyStateIsReachable", StateRules::reachable);
  static final Rule ENDING =
      new Rule("anEndingIsReachableFromEveryState", StateRules::endingReachable);
  static final Rule PHASES = new Rule("phasesAreInOrder", StateRules::phasesInOrder);
  static final Rule GROUNDS = new Rule("everyTransitionNeedsGrounds", StateRules::grounds);

  private StateRules() {}

  static List<Rule> all() {
    return List.of(
        ONE_INITIAL, DECLARED_ONCE, BETWEEN_DECLARED, REACHABLE, ENDING, PHASES, GROUNDS);
  }

  private static List<String> oneInitial(ProgrammeModule module) {
    long initial = module.states().stream().filter(State::initial).count();
    return Findings.when(
        !module.states().isEmpty() && initial != 1, initial + " states are initial");
  }

  private static List<String> declaredOnce(ProgrammeModule module) {
    return Stream.concat(
            Findings.duplicates("state", module.states(), State::code).stream(),
            Findings.duplicates(
                "transition", module.transitions(), step -> step.from() + " to " + step.to())
                .stream())
        .toList();
  }

  private static List<String> betweenDeclared(ProgrammeModule module) {
    Set<String> declared = codes(module.states().stream());
    return module.transitions().stream()
        .flatMap(step -> Stream.of(step.from(), step.to()))
        .filter(code -> !declared.contains(code))
        .distinct()
        .map(code -> "state '" + code + "' is not declared")
        .toList();
  }

  private static List<String> reachable(ProgrammeModule module) {
    return unreachable(module, (from, to) -> true, "cannot be reached from the initial state");
  }

  private static List<String> phasesInOrder(ProgrammeModule module) {
    Stream<String> early =
        module.states().stream()
            .filter(state -> state.ending() != (state.phase().compareTo(CorePhase.ACTIVE) > 0))
            .filter(state -> state.ending() || state.phase() == CorePhase.ARCHIVED)
            .map(state -> "'" + state.code() + "' ends in the phase " + state.phase().code());
    Stream<String> late =
        module.states().stream()
            .filter(State::initial)
            .filter(state -> state.phase().compareTo(CorePhase.TRIAGE) > 0)
            .map(state -> "'" + state.code() + "' begins in the phase " + state.phase().code());
    List<String> backwards =
        unreachable(
            module,
            (from, to) -> from.phase().compareTo(to.phase()) <= 0,
            "can only be reached by going back in phase");
    return Stream.of(early, late, backwards.stream()).flatMap(findings -> findings).toList();
  }

  private static List<String> unreachable(
      ProgrammeModule module, BiPredicate<State, State> passable, String why) {
    Procedure procedure = Procedure.of(module);
    Set<String> reached = new HashSet<>();
    procedure
        .initialState()
        .ifPresent(initial -> reached.addAll(walk(procedure, initial, passable)));
    return module.states().stream()
        .map(State::code)
        .filter(code -> !reached.contains(code))
        .map(code -> "state '" + code + "' " + why)
        .toList();
  }

  private static List<String> endingReachable(ProgrammeModule module) {
    Procedure procedure = Procedure.of(module);
    return module.states().stream()
        .filter(
            state ->
                walk(procedure, state, (from, to) -> true).stream()
                    .noneMatch(code -> procedure.state(code).orElseThrow().ending()))
        .map(state -> "no ending can be reached from '" + state.code() + "'")
        .toList();
  }

  private static List<String> grounds(ProgrammeModule module) {
    return module.transitions().stream()
        .filter(step -> !step.groundsRequired())
        .map(step -> step.from() + " to " + step.to() + " asks for no grounds")
        .toList();
  }

  private static Set<String> walk(
      Procedure procedure, State start, BiPredicate<State, State> passable) {
    Set<String> reached = new HashSet<>(Set.of(start.code()));
    Deque<State> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      State from = open.remove();
      for (Transition step : procedure.transitionsFrom(from.code())) {
        procedure
            .state(step.to())
            .filter(to -> passable.test(from, to))
            .filter(to -> reached.add(to.code()))
            .ifPresent(open::add);
      }
    }
    return reached;
  }

  private static Set<String> codes(Stream<State> states) {
    return states.map(State::code).collect(Collectors.toSet());
  }
}
