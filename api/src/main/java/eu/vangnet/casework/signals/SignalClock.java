package eu.vangnet.casework.signals;

import eu.vangnet.platform.retention.Due;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Whether the clock of a signal still started when it was seen to start. */
final class SignalClock {
  private SignalClock() {}

  /** Locks the row, so that nobody weighs the signal or opens a case from it meanwhile. */
  static boolean confirm(EntityManager em, Due due) {
    Signal signal = em.find(Signal.class, due.id().toString(), LockModeType.PESSIMISTIC_WRITE);
    return signal != null
        && (signal.receivedAt().equals(due.since())
            || signal.weighedAt().filter(due.since()::equals).isPresent());
  }
}
