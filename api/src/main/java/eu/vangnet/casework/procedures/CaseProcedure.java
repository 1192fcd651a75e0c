package eu.vangnet.casework.procedures;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.WeighingOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of one version of a country module, in the words of case work.
 *
 * @param module the module
 * @param version its version; a case keeps the one it began with
 * @param procedure states, transitions, tables and policies, each policy within its time limit
 * @param outcomes what a weighing can come to
 * @param closingReasons why a case can be closed
 * @param legalBases rules of law that the module knows
 * @param timers what has to be done in time
 * @param disclosureRules who may tell whom what
 * @param consentRules whether support needs consent
 */
public record CaseProcedure(
    String module,
    String version,
    Procedure procedure,
    List<WeighingOutcome> outcomes,
    List<ClosingReason> closingReasons,
    List<LegalBasis> legalBases,
    List<Timer> timers,
    List<DisclosureRule> disclosureRules,
    List<ConsentRule> consentRules) {
  /** The core code of what is no matter for this work at all: activism or belief. */
  public static final String LAWFUL = "lawfulActivity";

  /** What a weighing may come to under every module. */
  private static final WeighingOutcome LAWFUL_ACTIVITY =
      new WeighingOutcome(
          LAWFUL,
          LAWFUL,
          Optional.empty(),
          Texts.english("Lawful activity or belief")
              .and("nl", "Rechtmatige activiteit of overtuiging"));

  private static final Set<CorePhase> BEFORE_A_CASE =
      EnumSet.of(CorePhase.SIGNAL, CorePhase.TRIAGE);

  /** The weighing outcome with this code; a module may name the lawful one itself. */
  public Optional<WeighingOutcome> outcome(String code) {
    return Stream.concat(outcomes.stream(), Stream.of(LAWFUL_ACTIVITY))
        .filter(outcome -> outcome.code().equals(code))
        .findFirst();
  }

  /** The closing reason with this code. */
  public Optional<ClosingReason> closingReason(String code) {
    return closingReasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
  }

  /** The table that the module names first; who takes its first step where it names none. */
  public String firstTable() {
    return procedure.tables().stream()
        .map(Table::code)
        .findFirst()
        .orElseGet(() -> procedure.transitions().getFirst().decidingBody());
  }

  /** Whether the module names this rule of law. */
  public boolean knowsLegalBasis(String code) {
    return legalBases.stream().anyMatch(basis -> basis.code().equals(code));
  }

  /**
   * The declared state.
   *
   * @throws IllegalStateException when a stored state is unknown, which a state map of an upgrade
   *     prevents
   */
  public State state(String code) {
    return procedure
        .state(code)
        .orElseThrow(() -> new IllegalStateException("module " + module + " lost a state"));
  }

  /**
   * Refuses a weighing that the module does not allow. Where a case follows, it is judged as the
   * step from the state before the case into its first one; else only body and quorum count.
   *
   * @param days since the signal came in
   * @throws ProblemException 409 with the reason
   */
  public void requireWeighing(WeighingOutcome outcome, TableDecision decision, int days) {
    Optional<Transition> entry = outcome.opensCaseIn().flatMap(this::entry);
    if (entry.isPresent()) {
      requireAllowed(entry.get().from(), entry.get().to(), decision, days);
    } else {
      requireQuorum(decision);
    }
  }

  /** The step by which a signal becomes a case in this state. */
  private Optional<Transition> entry(String state) {
    return procedure.transitions().stream()
        .filter(step -> step.to().equals(state))
        .filter(step -> BEFORE_A_CASE.contains(state(step.from()).phase()))
        .findFirst();
  }

  private void requireQuorum(TableDecision decision) {
    Optional<Table> table = procedure.table(decision.decidingBody());
    boolean seat =
        procedure.tables().stream()
            .flatMap(each -> each.seats().stream())
            .anyMatch(each -> each.code().equals(decision.decidingBody()));
    if (table.isEmpty() && !seat) {
      throw refusal(Procedure.WRONG_BODY, "The module knows no such deciding body.");
    }
    if (table.filter(each -> !each.quorate(decision.seatsPresent())).isPresent()) {
      throw refusal(
          Procedure.NO_QUORUM, "Too few of the fixed seats took part, or the chair did not.");
    }
  }

  /**
   * Refuses a step that the module does not allow, where no form can count.
   *
   * @param days in the present state
   * @throws ProblemException 409 with the module's reason
   */
  public void requireAllowed(String from, String to, TableDecision decision, int days) {
    requireAllowed(from, to, decision, days, Map.of());
  }

  /**
   * Refuses a step that the module does not allow.
   *
   * @param days in the present state
   * @param daysSinceForms since each form of the module was written last, by its code
   * @throws ProblemException 409 with the module's reason
   */
  public void requireAllowed(
      String from,
      String to,
      TableDecision decision,
      int days,
      Map<String, Integer> daysSinceForms) {
    procedure
        .judge(
            new TransitionRequest(
                from,
                to,
                decision.decidingBody(),
                decision.onRecord(),
                decision.seatsPresent(),
                Math.max(0, days),
                daysSinceForms))
        .refusal()
        .ifPresent(
            refused -> {
              throw refusal(refused.reasonCode(), refused.text().in("en"));
            });
  }

  private static ProblemException refusal(String reason, String text) {
    return new ProblemException(ProblemType.TRANSITION_REFUSED, reason + ": " + text);
  }
}
