package eu.vangnet.casework.cases;

import eu.vangnet.casework.cases.RunningTimers.Running;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What of the running timers of a case is still ahead; the one bean is found. */
public interface TimersAhead {

  /**
   * Each from the day on which its present round started: a review that was done counts from the
   * day on which it was. What was done and does not come again is left out.
   *
   * @param running all that run in the case, each from its first start
   * @param calendar of the tenant
   */
  List<Running> of(EntityManager em, UUID caseFile, List<Running> running, ZoneId calendar);
}
