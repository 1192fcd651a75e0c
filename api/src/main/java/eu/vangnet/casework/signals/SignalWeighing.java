package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.WeighingOutcome;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Stores what weighings came to, as the module of the signal and the product allow. */
@Singleton
class SignalWeighing {
  private final Recorder recorder;
  private final Signals signals;
  private final SignalAccess access;
  private final SignalReceipts receipts;
  private final SignalDeadlines deadlines;
  private final CaseProcedures procedures;
  private final Instance<UnfoundedHearing> hearers;

  @Inject
  SignalWeighing(
      Recorder recorder,
      Signals signals,
      SignalAccess access,
      SignalReceipts receipts,
      SignalDeadlines deadlines,
      CaseProcedures procedures,
      @Any Instance<UnfoundedHearing> hearers) {
    this.recorder = recorder;
    this.signals = signals;
    this.access = access;
    this.receipts = receipts;
    this.deadlines = deadlines;
    this.procedures = procedures;
    this.hearers = hearers;
  }

  /** Stores what a weighing came to. */
  Made weigh(UUID id, NewWeighing sent, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> "/v1/signals/" + id,
        made ->
            JournalEntry.done(Right.SIGNAL_WEIGH, ObjectType.SIGNAL, id.toString())
                .event("signalWeighed"),
        // Held from here: whoever is telling of it now is heard of below, or sees what was found.
        (em, made) ->
            weigh(
                em,
                signals.lock(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)),
                sent,
                ifMatch));
  }

  private void weigh(EntityManager em, Signal signal, NewWeighing sent, Optional<String> ifMatch) {
    EntityTags.require(ifMatch, access.view(em, signal));
    requireOpen(signal);
    CaseProcedure procedure = procedures.of(signal.module(), signal.moduleVersion());
    WeighingOutcome outcome = outcome(procedure, sent);
    Instant now = recorder.now();
    int days = (int) Duration.between(signal.receivedAt(), now).toDays();
    procedure.requireWeighing(outcome, sent.decision(), days);
    WeighingView weighing = WeighingView.of(sent, outcome, now);
    SignalSecret secret = signals.secret(signal);
    signal.weighed(weighing);
    if (signal.mayBeWeighed()) {
      signal.weighBy(deadlines.end(procedure, now));
    }
    // First, so that what changed of the signal is one change in its history.
    signals.reseal(em, signal, secret.with(weighing));
    receipts.lookedAt(em, signal.id(), now);
    if (signal.foundNothing()) {
      hearers.forEach(hearer -> hearer.unfounded(em, signal.id()));
    }
  }

  private static void requireOpen(Signal signal) {
    if (signal.restricted()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "restricted: The processing of the signal is restricted.");
    }
    if (!signal.mayBeWeighed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "alreadyWeighed: The signal is weighed again only after more information was asked for.");
    }
  }

  private static WeighingOutcome outcome(CaseProcedure procedure, NewWeighing sent) {
    sent.legalBasis()
        .filter(code -> !procedure.knowsLegalBasis(code))
        .ifPresent(
            code -> {
              throw ProblemException.invalid(
                  Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
            });
    return procedure
        .outcome(sent.outcome())
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body(
                        "/outcome",
                        "code",
                        "must be a weighing outcome of the module, or lawfulActivity")));
  }
}
