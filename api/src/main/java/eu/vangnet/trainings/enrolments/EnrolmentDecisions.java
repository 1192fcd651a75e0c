package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.trainings.sessions.SessionStanding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Supplies the facts of an enrolment to the decision point and acts on what it says. Who runs the
 * sessions of the tenant sees all; a partner sees what its organisation sent; others see what they
 * sent themselves.
 */
@Singleton
class EnrolmentDecisions {
  private final Enrolments enrolments;

  @Inject
  EnrolmentDecisions(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  /**
   * The enrolment, for this action.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state or
   *     that of its session does not permit the action
   */
  Enrolment require(EntityManager em, SessionStanding session, UUID id, Right action) {
    Enrolment enrolment =
        enrolments
            .find(em, session.id(), id)
            .filter(found -> seen(found, session))
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    Decision decision = DecisionPoint.decide(caller(), action, facts(enrolment, session));
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("") + ": The enrolment has ended, or its session has begun.");
    }
    return enrolment;
  }

  boolean seen(Enrolment enrolment, SessionStanding session) {
    return DecisionPoint.decide(caller(), Right.ENROLMENT_READ, facts(enrolment, session))
        .allowed();
  }

  /** The enrolment as the caller may see it now. */
  EnrolmentView view(Enrolment enrolment, SessionStanding session) {
    return EnrolmentView.of(
        enrolment,
        enrolments.participant(enrolment),
        runsSessions(caller()),
        ActionView.of(caller(), facts(enrolment, session), Right.ENROLMENT_WITHDRAW));
  }

  EnrolmentLine line(Enrolment enrolment) {
    return EnrolmentLine.of(enrolment, runsSessions(caller()));
  }

  /** The same as {@link #seen} says of each enrolment. */
  Collection.Scope scope(UUID session) {
    Collection.Scope own = ownScope(session);
    return caller().holds(Right.RESTRICTED_READ)
        ? own
        : new Collection.Scope(own.jpql() + " and o.restrictedAt is null", own.parameters());
  }

  private static Collection.Scope ownScope(UUID session) {
    Principal caller = caller();
    String id = session.toString();
    if (runsSessions(caller)) {
      return new Collection.Scope("o.sessionId = ?1", List.of(id));
    }
    return caller
        .organisation()
        .map(
            own ->
                new Collection.Scope("o.sessionId = ?1 and o.organisation = ?2", List.of(id, own)))
        .orElseGet(
            () ->
                new Collection.Scope(
                    "o.sessionId = ?1 and o.enrolledBy = ?2 and o.organisation is null",
                    List.of(id, caller.subject())));
  }

  private static Facts facts(Enrolment enrolment, SessionStanding session) {
    Set<String> seated = enrolment.organisation().stream().collect(Collectors.toSet());
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    if (sent(caller(), enrolment) || runsSessions(caller())) {
      rights.add(Right.ENROLMENT_READ);
      if (session.open() && enrolment.state().active()) {
        rights.add(Right.ENROLMENT_WITHDRAW);
      }
    }
    return new Facts(seated, rights, enrolment.restricted());
  }

  private static boolean sent(Principal caller, Enrolment enrolment) {
    return caller.organisation().equals(enrolment.organisation())
        && (caller.organisation().isPresent() || caller.subject().equals(enrolment.enrolledBy()));
  }

  private static boolean runsSessions(Principal caller) {
    return caller.organisation().isEmpty() && caller.holds(Right.SESSION_CHANGE);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
