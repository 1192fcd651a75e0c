package eu.vangnet.casework.cases;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What must be there before a case closes, beyond the rules of its module; a bean is found. */
public interface ClosingCondition {

  /** A stable reason code; empty where nothing is missing. */
  Optional<String> missing(EntityManager em, UUID caseFile);

  /**
   * Whether it is asked too where another tenant takes the case over. That takes a decision on both
   * sides, so what is about one side alone may say no.
   */
  default boolean holdsForDepartures() {
    return true;
  }

  /**
   * Whether it is asked too where an earlier system closed the case. What it says about the persons
   * who close it here cannot be answered for those who closed it there.
   */
  default boolean holdsForEarlierSystems() {
    return true;
  }
}
