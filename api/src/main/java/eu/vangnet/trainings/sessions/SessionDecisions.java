package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supplies the facts of a session to the decision point and acts on what it says. */
@Singleton
class SessionDecisions {
  private final Sessions sessions;
  private final Recorder recorder;

  @Inject
  SessionDecisions(Sessions sessions, Recorder recorder) {
    this.sessions = sessions;
    this.recorder = recorder;
  }

  /**
   * The session, for this action.
   *
   * @throws ProblemException 404 when there is none, 409 when its state does not permit the action
   */
  Session require(EntityManager em, UUID id, Right action) {
    return permitted(sessions.find(em, id), action);
  }

  /** The same, with the row locked before its state is looked at. */
  Session requireLocked(EntityManager em, UUID id, Right action) {
    return permitted(sessions.lock(em, id), action);
  }

  /** The session as the caller may see it now. */
  SessionView view(Session session) {
    return SessionView.of(
        session,
        sessions.text(session),
        ActionView.of(
            caller(),
            facts(session),
            Right.SESSION_CHANGE,
            Right.SESSION_CANCEL,
            Right.ENROLMENT_CREATE));
  }

  SessionStanding standing(Session session) {
    return new SessionStanding(session.id(), session.capacity(), session.ahead(recorder.now()));
  }

  private Session permitted(Optional<Session> found, Right action) {
    Session session = found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    Decision decision = DecisionPoint.decide(caller(), action, facts(session));
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("")
              + ": The session has begun or is cancelled, or belongs to others.");
    }
    return session;
  }

  private Facts facts(Session session) {
    Principal caller = caller();
    // A session has no table: whoever may read sessions of the tenant counts as seated.
    Set<String> seated = caller.organisation().stream().collect(Collectors.toSet());
    EnumSet<Right> rights = EnumSet.of(Right.SESSION_READ);
    if (session.ahead(recorder.now())) {
      rights.add(Right.ENROLMENT_CREATE);
      if (seated.isEmpty()) {
        rights.addAll(Set.of(Right.SESSION_CHANGE, Right.SESSION_CANCEL));
      }
    }
    return new Facts(seated, rights);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
