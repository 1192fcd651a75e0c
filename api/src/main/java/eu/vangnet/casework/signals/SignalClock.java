package eu.vangnet.casework.signals;

import eu.vangnet.platform.retention.Due;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

/** Whether a signal is still over as it was seen to be. */
final class SignalClock {
  private SignalClock() {}

  /**
   * Locks the row, so that nobody weighs the signal or opens a case from it meanwhile, and asks the
   * whole condition again: that may have happened between the search and the lock.
   *
   * @param condition in JPQL, with the signal as {@code o} and {@code ?2} for the start of its
   *     clock; further parameters from {@code ?3} on
   */
  static boolean confirm(EntityManager em, Due due, String condition, Object... parameters) {
    String id = due.id().toString();
    if (em.find(Signal.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
      return false;
    }
    TypedQuery<String> query =
        em.createQuery("select o.id from Signal o where o.id = ?1 and " + condition, String.class)
            .setParameter(1, id)
            .setParameter(2, due.since());
    for (int place = 0; place < parameters.length; place++) {
      query.setParameter(place + 3, parameters[place]);
    }
    return !query.getResultList().isEmpty();
  }
}
