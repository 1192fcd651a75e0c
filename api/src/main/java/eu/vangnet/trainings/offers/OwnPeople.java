package eu.vangnet.trainings.offers;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.security.Facts;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Offers are a matter between two tenants: nobody from a partner organisation sees any. */
final class OwnPeople {
  private OwnPeople() {}

  /**
   * Asked before anything is looked up, so that the answer tells of no offer.
   *
   * @throws ProblemException 403 for who comes from a partner organisation
   */
  static void require() {
    if (caller().organisation().isPresent()) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED, "Offers are dealt with by people of the tenant itself.");
    }
  }

  /** What the caller may do, where the state leaves it open. */
  static List<ActionView> actions(boolean open, Right action) {
    Set<Right> permitted = EnumSet.of(Right.OFFER_READ);
    if (open) {
      permitted.add(action);
    }
    return ActionView.of(caller(), new Facts(Set.of(), permitted), action);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
