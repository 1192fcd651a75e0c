package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The sessions of the current tenant for their neighbours in trainings. */
@Singleton
public class SessionRegister {
  private final Sessions sessions;
  private final SessionDecisions decisions;

  @Inject
  SessionRegister(Sessions sessions, SessionDecisions decisions) {
    this.sessions = sessions;
    this.decisions = decisions;
  }

  /**
   * A session that the caller of the current request may see.
   *
   * @throws ProblemException 404 when there is none
   */
  public SessionStanding see(EntityManager em, UUID id) {
    return decisions.standing(decisions.require(em, id, Right.SESSION_READ));
  }

  /** A session with its row locked, for what no caller decides: its records about people. */
  public Optional<SessionStanding> lockForErasure(EntityManager em, UUID id) {
    return sessions.lock(em, id).map(decisions::standing);
  }

  /**
   * The same, with its row locked until the transaction ends.
   *
   * @throws ProblemException 404 when there is none that the caller may see, 409 when its state
   *     does not permit the action
   */
  public SessionStanding lock(EntityManager em, UUID id, Right action) {
    return decisions.standing(decisions.requireLocked(em, id, action));
  }
}
