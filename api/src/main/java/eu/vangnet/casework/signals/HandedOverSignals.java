package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.platform.resources.Dating;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The signals of cases that change tenants: what goes along of the one, and the one that stands for
 * it at the other tenant. Works in the caller's unit of work; who calls has asked whether it may.
 */
@Singleton
public class HandedOverSignals {
  private final Signals signals;

  @Inject
  HandedOverSignals(Signals signals) {
    this.signals = signals;
  }

  /**
   * What goes along of a signal beside what its case holds.
   *
   * @param receivedAt when it was received
   * @param place where it was noticed, as a code
   */
  public record Origin(Instant receivedAt, String place) {}

  /** The origin of a case; empty when its signal is gone. */
  public Optional<Origin> origin(EntityManager em, UUID signal) {
    return signals.find(em, signal).map(found -> new Origin(found.receivedAt(), found.place()));
  }

  /** Records the signal that a case was opened from elsewhere, as one that led to this case. */
  public void takeOver(EntityManager em, UUID id, SignalTakenOver given, Taken taken) {
    CaseProcedure procedure = taken.procedure();
    Signal signal =
        new Signal(
            id, given.asSent(), Dating.at(taken.at()), procedure.module(), procedure.version());
    signal.ledTo(taken.caseFile());
    signals.add(em, signal, given.secret());
  }

  /** For which case, under whose rules and when it was taken over. */
  public record Taken(UUID caseFile, CaseProcedure procedure, Instant at) {}
}
