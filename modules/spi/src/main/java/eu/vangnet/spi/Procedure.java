package eu.vangnet.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A module's way of working as one thing that can be asked. The product and the conformance suite
 * judge by this same code, so an example that passes there holds in production. Immutable, and safe
 * for threads as far as the policies are.
 *
 * @param states all states
 * @param transitions all permitted changes
 * @param tables all tables
 * @param policies all further rules, asked in this order
 */
public record Procedure(
    List<State> states,
    List<Transition> transitions,
    List<Table> tables,
    List<TransitionPolicy> policies) {
  /** No transition leads from the one state to the other. */
  public static final String UNKNOWN_TRANSITION = "unknownTransition";

  /** Another body has to decide. */
  public static final String WRONG_BODY = "wrongDecidingBody";

  /** Too few seats of the deciding table took part. */
  public static final String NO_QUORUM = "noQuorum";

  /** Takes copies. */
  public Procedure {
    states = Require.list("Procedure.states", states);
    transitions = Require.list("Procedure.transitions", transitions);
    tables = Require.list("Procedure.tables", tables);
    policies = Require.list("Procedure.policies", policies);
  }

  /** The procedure a module declares. */
  public static Procedure of(ProgrammeModule module) {
    return new Procedure(
        module.states(), module.transitions(), module.tables(), module.transitionPolicies());
  }

  /** The state with that code. */
  public Optional<State> state(String code) {
    return states.stream().filter(state -> state.code().equals(code)).findFirst();
  }

  /** The state in which the way begins; a working group's module has none. */
  public Optional<State> initialState() {
    return states.stream().filter(State::initial).findFirst();
  }

  /** What may follow on a state. */
  public List<Transition> transitionsFrom(String state) {
    return transitions.stream().filter(step -> step.from().equals(state)).toList();
  }

  /** The transition between two states. */
  public Optional<Transition> transition(String from, String to) {
    return transitionsFrom(from).stream().filter(step -> step.to().equals(to)).findFirst();
  }

  /** The table with that code. */
  public Optional<Table> table(String code) {
    return tables.stream().filter(table -> table.code().equals(code)).findFirst();
  }

  /**
   * Allows or refuses a change of state: first by what is declared, then by the policies; the first
   * refusal counts. A missing requirement is refused with {@code <requirement>Missing}, for example
   * {@code groundsMissing}.
   */
  public Verdict judge(TransitionRequest facts) {
    Optional<Transition> step = transition(facts.from(), facts.to());
    if (step.isEmpty()) {
      return Verdict.refuse(
          UNKNOWN_TRANSITION,
          Texts.english("There is no step from " + facts.from() + " to " + facts.to() + "."));
    }
    return declaredRefusal(step.get(), facts)
        .or(() -> policyRefusal(facts))
        .orElseGet(Verdict::allow);
  }

  private Optional<Verdict> declaredRefusal(Transition step, TransitionRequest facts) {
    if (!step.decidingBody().equals(facts.decidingBody())) {
      return refused(WRONG_BODY, "This step is decided by " + step.decidingBody() + ".");
    }
    Set<Requirement> missing = new TreeSet<>(step.requirements());
    missing.removeAll(facts.onRecord());
    if (!missing.isEmpty()) {
      String what = missing.iterator().next().code();
      return refused(what + "Missing", "This step needs " + what + " on record.");
    }
    boolean quorate =
        table(facts.decidingBody()).map(table -> table.quorate(facts.seatsPresent())).orElse(true);
    return quorate
        ? Optional.empty()
        : refused(NO_QUORUM, "Too few of the fixed seats took part, or the chair did not.");
  }

  private Optional<Verdict> policyRefusal(TransitionRequest facts) {
    return policies.stream()
        .map(policy -> Require.present("verdict of a TransitionPolicy", policy.judge(facts)))
        .filter(verdict -> !verdict.allowed())
        .findFirst();
  }

  private static Optional<Verdict> refused(String reasonCode, String text) {
    return Optional.of(Verdict.refuse(reasonCode, Texts.english(text)));
  }
}
