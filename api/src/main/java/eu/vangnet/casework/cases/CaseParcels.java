package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.signals.HandedOverSignals;
import eu.vangnet.codelists.CodeLists;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packs a case for another tenant. What goes is at most what the caller hears: it is packed by whom
 * it is handed over, so nobody sends off what is hidden from him, and nothing tells of it.
 */
@Singleton
public class CaseParcels {
  private final Cases cases;
  private final CaseProcedures procedures;
  private final CaseWords words;
  private final HandedOverSignals signals;
  private final CodeLists codes;

  @Inject
  CaseParcels(
      Cases cases,
      CaseProcedures procedures,
      CaseWords words,
      HandedOverSignals signals,
      CodeLists codes) {
    this.cases = cases;
    this.procedures = procedures;
    this.words = words;
    this.signals = signals;
    this.codes = codes;
  }

  /** Packs a case that the caller was asked for before; the same choice packs the same. */
  public PackedCase pack(EntityManager em, UUID id, ParcelChoice choice, Hearing hearing) {
    CaseFile file = cases.find(em, id).orElseThrow();
    PackedNotes notes = new PackedNotes(choice, hearing, words::of);
    cases.notes(em, id).forEach(notes::add);
    List<StayingItem> stays = new ArrayList<>(notes.stays());
    CaseParcel parcel = parcel(em, file, choice, notes.goes(), stays);
    seats(em, id).forEach(stays::add);
    return new PackedCase(parcel, stays);
  }

  private CaseParcel parcel(
      EntityManager em,
      CaseFile file,
      ParcelChoice choice,
      List<ParcelNote> notes,
      List<StayingItem> stays) {
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
        choice.person() ? summary(file, secret, choice, stays) : Optional.empty(),
        notes,
        choice.decisions() ? steps(em, file, choice, stays) : List.of());
  }

  private static Optional<String> summary(
      CaseFile file, CaseSecret secret, ParcelChoice choice, List<StayingItem> stays) {
    Optional<String> against = secret.summary().flatMap(choice::naming);
    against.ifPresent(
        reason -> stays.add(new StayingItem("summary", "/v1/cases/" + file.id(), reason)));
    return against.isPresent() ? Optional.empty() : secret.summary();
  }

  private List<ParcelStep> steps(
      EntityManager em, CaseFile file, ParcelChoice choice, List<StayingItem> stays) {
    List<ParcelStep> goes = new ArrayList<>();
    for (CaseStep step : cases.steps(em, file.id())) {
      StepSecret reasons = words.of(step);
      String said =
          Stream.of(reasons.grounds(), reasons.proportionality(), reasons.subsidiarity())
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" "));
      choice
          .naming(said)
          .ifPresentOrElse(
              reason ->
                  stays.add(
                      new StayingItem(
                          "decision",
                          "/v1/cases/" + file.id() + "/transitions/" + step.id(),
                          reason)),
              () -> goes.add(step(file, step, reasons)));
    }
    return goes;
  }

  private ParcelStep step(CaseFile file, CaseStep step, StepSecret reasons) {
    return new ParcelStep(
        step.takenAt(),
        phase(file, step),
        step.decidingBody(),
        step.legalBasis(),
        reasons.grounds(),
        reasons.proportionality(),
        reasons.subsidiarity());
  }

  /** By the rules under which it was taken: later ones need not know its state any more. */
  private String phase(CaseFile file, CaseStep step) {
    return Stream.concat(step.moduleVersion().stream(), Stream.of(file.moduleVersion()))
        .flatMap(version -> procedures.installed(file.module(), version).stream())
        .flatMap(rules -> rules.procedure().state(step.toState()).stream())
        .map(state -> state.phase().code())
        .findFirst()
        .orElseGet(file::phase);
  }

  /** The partners at the table are the sender's; the receiver asks its own. */
  private Stream<StayingItem> seats(EntityManager em, UUID id) {
    return cases.seats(em, id).stream()
        .filter(CaseSeat::held)
        .map(
            seat ->
                new StayingItem(
                    "seat", "/v1/cases/" + id + "/seats/" + seat.id(), "notTransferable"));
  }
}
