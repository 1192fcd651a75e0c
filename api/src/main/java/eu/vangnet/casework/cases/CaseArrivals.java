package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.casework.signals.HandedOverSignals;
import eu.vangnet.casework.signals.SignalHandOver;
import eu.vangnet.casework.signals.SignalSource;
import eu.vangnet.casework.signals.SignalTakenOver;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.quotas.Quotas;
import eu.vangnet.platform.resources.Dating;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.State;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Opens a case of this tenant's own procedure from one that another tenant hands over. */
@Singleton
public class CaseArrivals {
  private static final Set<CorePhase> BEFORE_A_CASE = Set.of(CorePhase.SIGNAL, CorePhase.TRIAGE);

  private final CaseOpening opening;
  private final ArrivedNotes notes;
  private final CaseProcedures procedures;
  private final HandedOverSignals signals;
  private final Quotas quotas;
  private final OpenCases openCases;
  private final CaseAges ages;

  @Inject
  CaseArrivals(
      CaseOpening opening,
      ArrivedNotes notes,
      CaseProcedures procedures,
      HandedOverSignals signals,
      Quotas quotas,
      OpenCases openCases,
      CaseAges ages) {
    this.opening = opening;
    this.notes = notes;
    this.procedures = procedures;
    this.signals = signals;
    this.quotas = quotas;
    this.openCases = openCases;
    this.ages = ages;
  }

  /**
   * How a case arrives.
   *
   * @param caseFile the identifier that it gets here
   * @param signal the identifier of its signal here
   * @param transfer by which it came
   * @param sender the tenant that it came from; stands for the authors of its notes
   * @param reason why it is handed over
   * @param legalBasis on which it is kept here, one of the module of this tenant
   * @param at now
   */
  public record Arrival(
      UUID caseFile,
      UUID signal,
      UUID transfer,
      String sender,
      String reason,
      String legalBasis,
      Instant at) {}

  /**
   * Opens it in the state of this tenant's module that stands for its core phase, or the nearest
   * one before it. It keeps the day it was opened on, so that its time limits go on; its first step
   * here says when it came, and the table that the module names first answers for that.
   *
   * @throws ProblemException 400 for a legal basis that the module does not know, 409 where the
   *     tenant has no module or no room
   */
  public void open(EntityManager em, CaseParcel parcel, Arrival arrival) {
    quotas.requireRoom(em, openCases);
    CaseProcedure procedure = procedures.current();
    if (!procedure.knowsLegalBasis(arrival.legalBasis())) {
      throw ProblemException.invalid(
          Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
    }
    List<String> concerns = ages.kept(parcel.age(), parcel.person(), parcel.concerns());
    signals.takeOver(
        em,
        arrival.signal(),
        signal(parcel, concerns, arrival),
        new HandedOverSignals.Taken(arrival.caseFile(), procedure, arrival.at()));
    State state = place(procedure, parcel.phase());
    CaseFile file =
        new CaseFile(
            arrival.caseFile(),
            arrival.signal(),
            given(procedure, parcel, concerns, state),
            state,
            arrival.legalBasis(),
            new Dating(parcel.openedAt(), arrival.at()));
    file.moveTo(state, arrival.at());
    opening.keep(
        em,
        file,
        new CaseSecret(parcel.person(), parcel.summary(), List.of()),
        NewStep.opening(
            procedure.firstTable(), arrival.legalBasis(), Optional.empty(), Optional.empty()),
        Dating.at(arrival.at()));
    notes.keep(em, arrival, parcel.notes());
  }

  private static SignalTakenOver signal(CaseParcel parcel, List<String> concerns, Arrival arrival) {
    return new SignalTakenOver(
        parcel.receivedAt(),
        parcel.sector(),
        concerns,
        parcel.age(),
        parcel.sex(),
        parcel.place(),
        parcel.person(),
        arrival.reason(),
        new SignalSource("transfer", arrival.transfer().toString()));
  }

  private static SignalHandOver given(
      CaseProcedure procedure, CaseParcel parcel, List<String> concerns, State state) {
    return new SignalHandOver(
        procedure,
        state.code(),
        parcel.sector(),
        concerns,
        parcel.age(),
        parcel.sex(),
        parcel.person(),
        Optional.empty());
  }

  /** The state for a core phase: none that ends, the latest that is not later than the phase. */
  static State place(CaseProcedure procedure, String phase) {
    CorePhase reached = CorePhase.of(phase).orElse(CorePhase.INFORMATION_GATHERING);
    List<State> running =
        procedure.procedure().states().stream()
            .filter(state -> !state.ending() && !BEFORE_A_CASE.contains(state.phase()))
            .toList();
    Optional<State> nearest =
        running.stream()
            .filter(state -> state.phase().compareTo(reached) <= 0)
            .max(Comparator.comparing(State::phase));
    return nearest
        .or(() -> running.stream().min(Comparator.comparing(State::phase)))
        .or(() -> procedure.procedure().initialState())
        .orElseThrow();
  }
}
