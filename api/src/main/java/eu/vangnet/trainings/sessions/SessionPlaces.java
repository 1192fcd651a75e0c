package eu.vangnet.trainings.sessions;

import eu.vangnet.security.Right;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * What sessions ask of those who hold the enrolments. Each method works in the caller's
 * transaction, in which the row of the session is locked.
 */
public interface SessionPlaces {

  /** How many people hold a place. */
  int taken(EntityManager em, UUID session);

  /**
   * Gives free places to those who wait, in the order in which they came.
   *
   * @param cause the right that was used when places became free; stands in the journal
   */
  void fill(EntityManager em, UUID session, int capacity, Right cause);

  /** Ends all enrolments, because the session does not take place. */
  void cancel(EntityManager em, UUID session);
}
