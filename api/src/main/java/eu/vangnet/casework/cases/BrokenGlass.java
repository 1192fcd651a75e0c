package eu.vangnet.casework.cases;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Adds to the facts of a case whether its caller opened it in an emergency. Asked only where the
 * case would stay hidden, and where there is none, so that both cost the same questions.
 */
@Singleton
class BrokenGlass {
  private final EmergencyAccess emergencies;
  private final CaseHearings hearings;

  @Inject
  BrokenGlass(EmergencyAccess emergencies, CaseHearings hearings) {
    this.emergencies = emergencies;
    this.hearings = hearings;
  }

  /**
   * The facts for this action. What an emergency rests on is asked again each time, last, so that a
   * hidden case that was not opened costs no further question.
   */
  Facts facts(EntityManager em, CaseFile file, Right action, Facts facts) {
    boolean hidden = !DecisionPoint.decide(caller(), action, facts).visible();
    return hidden && opened(em, file.id(), action) && opens(em, file) ? facts.inEmergency() : facts;
  }

  /** Of a case that is not there. */
  ProblemException absent(EntityManager em, UUID id, Right action) {
    opened(em, id, action);
    return new ProblemException(ProblemType.NOT_FOUND);
  }

  /**
   * Whether an emergency can open a case that was found before to the caller: to people of a
   * partner only the seat at its table is lacking, and nothing else.
   */
  boolean opens(EntityManager em, CaseFile file) {
    return caller().organisation().isEmpty()
        || (!file.restricted() && hearings.inEmergency(em, file.id()).ofOwn().shows());
  }

  private boolean opened(EntityManager em, UUID id, Right action) {
    return action == Right.CASE_READ
        && caller().holds(Right.EMERGENCY_OPEN)
        && emergencies.opened(em, id, caller());
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
