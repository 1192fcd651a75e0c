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
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.spi.WeighingOutcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What can be done with signals; each method is one transaction of the current tenant. */
@Singleton
public class SignalDesk {
  private static final String PATH = "/v1/signals/";

  private final Recorder recorder;
  private final Signals signals;
  private final SignalFollowUps followUps;
  private final SignalReceipts receipts;
  private final SignalAccess access;
  private final SignalRules rules;
  private final SignalDeadlines deadlines;
  private final CaseProcedures procedures;

  @Inject
  SignalDesk(
      Recorder recorder,
      Signals signals,
      SignalFollowUps followUps,
      SignalReceipts receipts,
      SignalAccess access,
      SignalRules rules,
      SignalDeadlines deadlines,
      CaseProcedures procedures) {
    this.recorder = recorder;
    this.signals = signals;
    this.followUps = followUps;
    this.receipts = receipts;
    this.access = access;
    this.rules = rules;
    this.deadlines = deadlines;
    this.procedures = procedures;
  }

  /**
   * Records a signal.
   *
   * @throws ProblemException 409 when the caller's organisation or application delivered the source
   *     before, with the address for who may see that signal or its receipt
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
              new Signal(id, sent, recorder.dating(), procedure.module(), procedure.version());
          signal.weighBy(deadlines.end(procedure, signal.receivedAt()));
          sent.source().ifPresent(of -> signal.deliveredBy(SignalSender.delivering(caller())));
          signals.add(em, signal, SignalSecret.of(sent, rules.terms(sent)));
          receipts.add(em, signal);
        });
  }

  /**
   * What whoever sent a signal in is told: that it was recorded and looked at, and nothing of what
   * it holds; 404 for everybody else.
   */
  SignalReceipt receipt(UUID id) {
    return recorder.read(
        em ->
            receipts
                .ownOf(em, id)
                .map(receipts::withKeys)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  /** A page of signals. */
  Page<SignalLine> page(PageRequest request) {
    Principal caller = caller();
    Instant now = recorder.now();
    return recorder.read(em -> signals.page(em, request, caller).map(line -> line.at(now)));
  }

  /** A signal as the caller may see it; 404 where there is none to see. */
  SignalView view(UUID id) {
    return recorder.read(
        em ->
            access.view(
                em,
                signals
                    .find(em, id)
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND))));
  }

  /** Adds what is said of a signal later. */
  Made follow(UUID id, NewFollowUp sent, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made ->
            JournalEntry.done(Right.SIGNAL_FOLLOW, ObjectType.SIGNAL, id.toString())
                .event("signalFollowed"),
        (em, made) -> {
          Signal signal = access.require(em, id, Right.SIGNAL_FOLLOW);
          em.lock(signal, LockModeType.PESSIMISTIC_WRITE);
          if (followUps.isFull(em, id)) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED, "full: The signal takes no more follow-ups.");
          }
          followUps.add(
              em,
              new SignalFollowUp(
                  made,
                  id,
                  sent,
                  new SignalFollowUp.Written(
                      sent.from().orElse(NewFollowUp.OFFICIAL),
                      Optional.of(RequestContext.current().principalOrRefuse().subject()),
                      recorder.now())),
              sent.text());
        });
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
            .filter(access::seen)
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
    SignalSecret secret = signals.secret(signal);
    return new SignalHandOver(
        procedure,
        state,
        signal.sector(),
        signal.concerns(),
        signal.age(),
        signal.sex(),
        secret.person(),
        secret.weighings().stream().reduce((earlier, later) -> later));
  }

  private void refuseKnown(EntityManager em, SignalSource source) {
    signals
        .findBySource(em, source, SignalSender.known(caller()))
        .or(() -> ofEarlierVersion(em, source))
        .ifPresent(
            known -> {
              boolean shown = access.seen(known) || receipts.ownOf(em, known.id()).isPresent();
              throw new ProblemException(
                  ProblemType.ALREADY_EXISTS,
                  "You sent a signal of this source system with this reference already.",
                  List.of(),
                  shown ? Map.of("Location", PATH + known.id()) : Map.of());
            });
  }

  /** Signals that an earlier version stored name no sender; their receipts know the partner. */
  private Optional<Signal> ofEarlierVersion(EntityManager em, SignalSource source) {
    return caller()
        .organisation()
        .flatMap(
            organisation ->
                signals
                    .findBySource(em, source, List.of(SignalSender.UNNAMED))
                    .filter(known -> receipts.isFrom(em, known.id(), organisation)));
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
