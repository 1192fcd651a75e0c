package eu.vangnet.casework.signals;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Hears in the same transaction that a weighing found nothing in a signal. A bean of whoever told
 * others of signals implements it: those must not go on believing what was unfounded.
 */
public interface UnfoundedHearing {

  /** No concern, or lawful activity. */
  void unfounded(EntityManager em, UUID signal);
}
