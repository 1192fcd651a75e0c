package eu.vangnet.casework.signals;

import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.spi.WeighingOutcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What a caller may see of a signal and do with it. */
@Singleton
class SignalAccess {
  private final Signals signals;
  private final SignalFollowUps followUps;
  private final SignalDeadlines deadlines;
  private final CaseProcedures procedures;

  @Inject
  SignalAccess(
      Signals signals,
      SignalFollowUps followUps,
      SignalDeadlines deadlines,
      CaseProcedures procedures) {
    this.signals = signals;
    this.followUps = followUps;
    this.deadlines = deadlines;
    this.procedures = procedures;
  }

  /**
   * A signal for a step.
   *
   * @throws ProblemException 404 where the caller may not see it, 409 where the step is refused now
   */
  Signal require(EntityManager em, UUID id, Right step) {
    Signal signal =
        signals
            .find(em, id)
            .filter(this::seen)
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    Decision decision = DecisionPoint.decide(caller(), step, facts(signal));
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("") + ": The state of the signal does not permit this now.");
    }
    return signal;
  }

  /** Whether the caller may see it. */
  boolean seen(Signal signal) {
    return DecisionPoint.decide(caller(), Right.SIGNAL_READ, facts(signal)).allowed();
  }

  /**
   * As the caller may see it.
   *
   * @throws ProblemException 404 where there is none to see
   */
  SignalView view(EntityManager em, Signal signal) {
    if (!seen(signal)) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    SignalSecret secret = signals.secret(signal);
    boolean named = !secret.sourceTerms().isProtected() || mayKnowSources();
    return SignalView.of(
        signal,
        named ? secret : secret.unnamed(),
        followUps.of(em, signal.id()),
        new SignalView.Standing(deadlines.of(signal), caller(), facts(signal)));
  }

  /**
   * Who a protected source is, is for those who take in and weigh signals, while they do so; not
   * for oversight, and for nobody who comes from a partner.
   */
  static boolean mayKnowSources() {
    return caller().holds(Right.SOURCE_READ)
        && caller().organisation().isEmpty()
        && RequestContext.current()
            .purpose()
            .filter(Right.SOURCE_READ.purposes()::contains)
            .isPresent();
  }

  private Facts facts(Signal signal) {
    Set<Right> open = EnumSet.of(Right.SIGNAL_READ, Right.SIGNAL_FOLLOW, Right.DISCLOSURE_READ);
    // Whoever was told hears that nothing was in it; whoever is told later would never hear.
    if (!signal.foundNothing()) {
      open.add(Right.DISCLOSURE_CREATE);
    }
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

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
