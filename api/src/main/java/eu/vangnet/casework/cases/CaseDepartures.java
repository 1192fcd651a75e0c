package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.TableDecision;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Transition;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Ends cases that another tenant takes over. */
@Singleton
public class CaseDepartures {
  /** Of the code list closingReason. */
  private static final String MOVED = "moved";

  private final Cases cases;
  private final CaseDecisions decisions;
  private final CaseWords words;
  private final Instance<ClosingCondition> conditions;

  @Inject
  CaseDepartures(
      Cases cases,
      CaseDecisions decisions,
      CaseWords words,
      @Any Instance<ClosingCondition> conditions) {
    this.cases = cases;
    this.decisions = decisions;
    this.words = words;
    this.conditions = conditions;
  }

  /**
   * Refuses a hand-over that could not close the case when the other tenant accepts it: the
   * decision is judged now, for then nobody can be asked any more.
   *
   * @throws ProblemException 409 with the reason of the module, or with what is missing
   */
  public void require(EntityManager em, UUID id, TableDecision decision, Instant now) {
    CaseFile file = cases.find(em, id).orElseThrow();
    CaseProcedure procedure = decisions.procedureOf(file);
    State ending =
        ending(procedure, file.state())
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.TRANSITION_REFUSED,
                        "noEndingFromHere: The module knows no step that ends the case from here."));
    int days = (int) Duration.between(file.stateEnteredAt(), now).toDays();
    procedure.requireAllowed(file.state(), ending.code(), decision, days);
    conditions.stream()
        .filter(ClosingCondition::holdsForDepartures)
        .flatMap(condition -> condition.missing(em, id).stream())
        .findFirst()
        .ifPresent(
            reason -> {
              throw new ProblemException(
                  ProblemType.TRANSITION_REFUSED,
                  reason + ": The case cannot be handed over without it.");
            });
  }

  /** The signal that the case began with; empty where the case is gone. */
  public Optional<UUID> signal(EntityManager em, UUID id) {
    return cases.find(em, id).map(file -> UUID.fromString(file.signalId()));
  }

  /**
   * How a case was handed over.
   *
   * @param step the identifier of the step that ends it
   * @param decision what the table decided when it was handed over
   * @param actor who recorded that
   * @param at now
   */
  public record Departure(UUID step, TableDecision decision, String actor, Instant at) {}

  /**
   * Closes a case that was taken over elsewhere, and ends the seats at its table. One that was
   * closed or erased meanwhile is left as it is.
   *
   * @return the signal of the case; empty where the case is gone
   */
  public Optional<UUID> close(EntityManager em, UUID id, Departure departure) {
    cases
        .lock(em, id)
        .filter(file -> file.closedAt().isEmpty())
        .ifPresent(file -> close(em, file, departure));
    return signal(em, id);
  }

  private void close(EntityManager em, CaseFile file, Departure departure) {
    CaseProcedure procedure = decisions.procedureOf(file);
    State ending =
        ending(procedure, file.state())
            .or(() -> procedure.procedure().states().stream().filter(State::ending).findFirst())
            .orElseThrow();
    NewStep sent = NewStep.decided(departure.decision());
    CaseStep step =
        new CaseStep(
            departure.step(),
            file,
            ending.code(),
            sent,
            new CaseStep.Taken(departure.actor(), Dating.at(departure.at())));
    step.sealed(words.sealed(step.id(), StepSecret.of(sent, false)));
    em.persist(step);
    file.closeIn(ending, reason(procedure), departure.at());
    cases.seats(em, file.id()).stream()
        .filter(CaseSeat::held)
        .forEach(seat -> seat.end(departure.at()));
  }

  private static Optional<State> ending(CaseProcedure procedure, String from) {
    Stream<State> next =
        procedure.procedure().transitionsFrom(from).stream()
            .map(Transition::to)
            .map(procedure::state);
    return next.filter(State::ending).findFirst();
  }

  private static String reason(CaseProcedure procedure) {
    return procedure.closingReasons().stream()
        .filter(known -> known.coreCode().equals(MOVED))
        .map(ClosingReason::code)
        .findFirst()
        .orElse(MOVED);
  }
}
