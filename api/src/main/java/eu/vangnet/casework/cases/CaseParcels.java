package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.signals.HandedOverSignals;
import eu.vangnet.codelists.CodeLists;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Packs a case for another tenant. What goes is at most what the caller hears: it is packed by whom
 * it is handed over, so nobody sends off what is hidden from him, and nothing tells of it.
 */
@Singleton
public class CaseParcels {
  private final Cases cases;
  private final CaseDecisions decisions;
  private final CaseWords words;
  private final HandedOverSignals signals;
  private final CodeLists codes;

  @Inject
  CaseParcels(
      Cases cases,
      CaseDecisions decisions,
      CaseWords words,
      HandedOverSignals signals,
      CodeLists codes) {
    this.cases = cases;
    this.decisions = decisions;
    this.words = words;
    this.signals = signals;
    this.codes = codes;
  }

  /** Packs a case that the caller was asked for before; the same choice packs the same. */
  public PackedCase pack(EntityManager em, UUID id, ParcelChoice choice, Hearing hearing) {
    CaseFile file = cases.find(em, id).orElseThrow();
    PackedNotes notes = new PackedNotes(choice, hearing, words::of);
    cases.notes(em, id).forEach(notes::add);
    return new PackedCase(
        parcel(em, file, choice, notes.goes()),
        Stream.concat(notes.stays().stream(), seats(em, id)).toList());
  }

  private CaseParcel parcel(
      EntityManager em, CaseFile file, ParcelChoice choice, List<ParcelNote> notes) {
    HandedOverSignals.Origin origin =
        signals
            .origin(em, UUID.fromString(file.signalId()))
            .orElseGet(() -> new HandedOverSignals.Origin(file.openedAt(), "notStated"));
    CaseSecret secret = cases.secret(file);
    return new CaseParcel(
        origin.receivedAt(),
        file.openedAt(),
        file.phase(),
        codes.counted("sector", file.sector()),
        file.concerns().stream().map(code -> codes.counted("concern", code)).distinct().toList(),
        codes.counted("place", origin.place()),
        file.age(),
        file.sex(),
        choice.person() ? secret.person() : Optional.empty(),
        choice.person() ? secret.summary() : Optional.empty(),
        notes,
        choice.decisions() ? steps(em, file) : List.of());
  }

  private List<ParcelStep> steps(EntityManager em, CaseFile file) {
    CaseProcedure procedure = decisions.procedureOf(file);
    return cases.steps(em, file.id()).stream().map(step -> step(procedure, step)).toList();
  }

  private ParcelStep step(CaseProcedure procedure, CaseStep step) {
    StepSecret reasons = words.of(step);
    return new ParcelStep(
        step.takenAt(),
        procedure.state(step.toState()).phase().code(),
        step.decidingBody(),
        step.legalBasis(),
        reasons.grounds(),
        reasons.proportionality(),
        reasons.subsidiarity());
  }

  /** The partners at the table are the sender's; the receiver asks its own. */
  private Stream<StayingItem> seats(EntityManager em, UUID id) {
    return cases.seats(em, id).stream()
        .filter(CaseSeat::held)
        .map(seat -> new StayingItem("/v1/cases/" + id + "/seats/" + seat.id(), "notTransferable"));
  }
}
