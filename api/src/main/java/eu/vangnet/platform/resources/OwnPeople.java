package eu.vangnet.platform.resources;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Decision;
import eu.vangnet.security.DecisionPoint;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.util.List;
import java.util.Set;

/** What is a matter of the tenant itself: nobody from a partner organisation sees any of it. */
public final class OwnPeople {
  private OwnPeople() {}

  /**
   * Asked before anything is looked up, so that the answer tells of no object.
   *
   * @throws ProblemException 403 for who comes from a partner organisation
   */
  public static void require() {
    if (caller().organisation().isPresent()) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED, "This is dealt with by people of the tenant itself.");
    }
  }

  /**
   * Refuses a step that the state of the object does not leave open.
   *
   * @param open what the state leaves open
   * @throws ProblemException 409
   */
  public static void require(Set<Right> open, Right step) {
    Decision decision = DecisionPoint.decide(caller(), step, new Facts(Set.of(), open));
    if (!decision.allowed()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          decision.reason().orElse("") + ": The state does not permit this now.");
    }
  }

  /** What the caller may do, where the state leaves it open. */
  public static List<ActionView> actions(Set<Right> open, Right... steps) {
    return ActionView.of(caller(), new Facts(Set.of(), open), steps);
  }

  /** Whether the caller may take the one step that the state leaves open or not. */
  public static List<ActionView> actions(boolean open, Right step) {
    return actions(open ? Set.of(step) : Set.of(), step);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
