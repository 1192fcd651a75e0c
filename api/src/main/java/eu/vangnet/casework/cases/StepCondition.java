package eu.vangnet.casework.cases;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What stands against a step, beyond the rules of the module; a bean is found. */
public interface StepCondition {

  /** A stable reason code, a colon and what to do; empty where nothing stands against it. */
  Optional<String> refuses(EntityManager em, StepAhead step);
}
