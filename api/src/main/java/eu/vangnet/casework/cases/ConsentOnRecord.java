package eu.vangnet.casework.cases;

import jakarta.persistence.EntityManager;

/** Whether consent to support is on record; the one bean is found. */
public interface ConsentOnRecord {

  /** What the records say. */
  enum Standing {
    /** All who have to agreed. */
    GIVEN,
    /** Somebody refused or took it back, or somebody who has to agree did not. */
    NOT_GIVEN,
    /** Nothing is recorded, so what the table says of it counts. */
    UNTOLD
  }

  /** How it stands at the time of a step. */
  Standing standing(EntityManager em, StepAhead step);
}
