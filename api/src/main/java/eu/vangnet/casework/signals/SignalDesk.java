package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.spi.WeighingOutcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What can be done with signals; each method is one transaction of the current tenant. */
@Singleton
public class SignalDesk {
  private static final String PATH = "/v1/signals/";

  private final Recorder recorder;
  private final Signals signals;
  private final SignalRules rules;
  private final CaseProcedures procedures;

  @Inject
  SignalDesk(Recorder recorder, Signals signals, SignalRules rules, CaseProcedures procedures) {
    this.recorder = recorder;
    this.signals = signals;
    this.rules = rules;
    this.procedures = procedures;
  }

  /**
   * Records a signal.
   *
   * @throws ProblemException 409 with the address of the existing one, when its source is known
   */
  Made record(NewSignal sent, CreationKey key) {
    rules.check(sent);
    CaseProcedure procedure = procedures.current();
    return recorder.make(
        key,
        id -> PATH + id,
        id ->
            JournalEntry.done(Right.SIGNAL_CREATE, ObjectType.SIGNAL, id.toString())
                .event("signalRecorded"),
        (em, id) -> {
          sent.source().ifPresent(source -> refuseKnown(em, source));
          Signal signal =
              new Signal(id, sent, recorder.now(), procedure.module(), procedure.version());
          signals.add(em, signal, secretOf(sent));
        });
  }

  /** What whoever sent a signal in is told: that it was recorded, and nothing of what it holds. */
  SignalReceipt receipt(UUID id) {
    return recorder.read(em -> SignalReceipt.of(require(em, id)));
  }

  /** A page of signals. */
  Page<SignalLine> page(PageRequest request) {
    Principal caller = RequestContext.current().principalOrRefuse();
    return recorder.read(em -> signals.page(em, request, caller));
  }

  /** A signal as the caller may see it; 404 where there is none to see. */
  SignalView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  /** Stores what a weighing came to. */
  Made weigh(UUID id, NewWeighing sent, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made ->
            JournalEntry.done(Right.SIGNAL_WEIGH, ObjectType.SIGNAL, id.toString())
                .event("signalWeighed"),
        (em, made) -> weigh(em, require(em, id), sent, ifMatch));
  }

  /**
   * Hands a weighed signal over to the case that is opened from it, in the caller's transaction.
   *
   * @throws ProblemException 400 naming the field for an unknown signal, 409 when its weighing does
   *     not lead to a case
   */
  public SignalHandOver handOver(EntityManager em, UUID id, UUID caseFile) {
    Signal signal =
        signals
            .find(em, id)
            .filter(this::seen)
            .filter(found -> !found.restricted())
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Violation.body("/signal", "unknown", "must be the id of a signal")));
    CaseProcedure procedure = procedures.of(signal.module(), signal.moduleVersion());
    String state =
        Optional.of(signal)
            .filter(weighed -> weighed.status() == SignalStatus.WEIGHED)
            .flatMap(Signal::outcome)
            .flatMap(procedure::outcome)
            .flatMap(WeighingOutcome::opensCaseIn)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.TRANSITION_REFUSED,
                        "noCaseFollows: A case follows on a weighing that decided so, once."));
    signal.ledTo(caseFile);
    return new SignalHandOver(
        procedure,
        state,
        signal.sector(),
        signal.concerns(),
        signal.age(),
        signal.sex(),
        signals.secret(signal).person());
  }

  private void weigh(EntityManager em, Signal signal, NewWeighing sent, Optional<String> ifMatch) {
    EntityTags.require(ifMatch, view(signal));
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
    CaseProcedure procedure = procedures.of(signal.module(), signal.moduleVersion());
    WeighingOutcome outcome =
        procedure
            .outcome(sent.outcome())
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Violation.body(
                            "/outcome", "code", "must be a weighing outcome of the module")));
    sent.legalBasis()
        .filter(code -> !procedure.knowsLegalBasis(code))
        .ifPresent(
            code -> {
              throw ProblemException.invalid(
                  Violation.body("/legalBasis", "code", "must be a legal basis of the module"));
            });
    Instant now = recorder.now();
    int days = (int) Duration.between(signal.receivedAt(), now).toDays();
    procedure.requireWeighing(outcome, sent.decision(), days);
    WeighingView weighing =
        new WeighingView(
            outcome.code(),
            outcome.coreCode(),
            sent.decidingBody(),
            sent.seatsPresent(),
            sent.grounds(),
            sent.proportionality(),
            sent.subsidiarity(),
            sent.legalBasis(),
            now);
    SignalSecret secret = signals.secret(signal);
    signal.weighed(weighing);
    signals.reseal(em, signal, secret.with(weighing));
  }

  private Signal require(EntityManager em, UUID id) {
    return signals.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private SignalView view(Signal signal) {
    if (!seen(signal)) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    Principal caller = RequestContext.current().principalOrRefuse();
    return SignalView.of(signal, signals.secret(signal), caller, facts(signal));
  }

  private boolean seen(Signal signal) {
    Principal caller = RequestContext.current().principalOrRefuse();
    return DecisionPoint.decide(caller, Right.SIGNAL_READ, facts(signal)).allowed();
  }

  private Facts facts(Signal signal) {
    Set<Right> open = EnumSet.of(Right.SIGNAL_READ);
    if (signal.mayBeWeighed()) {
      open.add(Right.SIGNAL_WEIGH);
    }
    boolean opensCase =
        signal.status() == SignalStatus.WEIGHED
            && signal
                .outcome()
                .flatMap(procedures.of(signal.module(), signal.moduleVersion())::outcome)
                .flatMap(WeighingOutcome::opensCaseIn)
                .isPresent();
    if (opensCase) {
      open.add(Right.CASE_OPEN);
    }
    return new Facts(Set.of(), open, signal.restricted());
  }

  private void refuseKnown(EntityManager em, SignalSource source) {
    signals
        .findBySource(em, source)
        .ifPresent(
            known -> {
              throw new ProblemException(
                  ProblemType.ALREADY_EXISTS,
                  "A signal of this source system with this reference exists already.",
                  List.of(),
                  Map.of("Location", PATH + known));
            });
  }

  private static SignalSecret secretOf(NewSignal sent) {
    return new SignalSecret(
        sent.person(),
        sent.reporter(),
        sent.facts(),
        sent.opinion(),
        sent.contradicting(),
        List.of(),
        List.of());
  }
}
