package eu.vangnet.casework.cases;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What must be there before a case closes, beyond the rules of its module; a bean is found. */
public interface ClosingCondition {

  /** A stable reason code; empty where nothing is missing. */
  Optional<String> missing(EntityManager em, UUID caseFile);
}
