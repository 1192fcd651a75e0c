package eu.vangnet.casework.cases;

import eu.vangnet.security.Principal;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Knows who opened which hidden case in an emergency; the bean is found. Thread-safe. */
public interface EmergencyAccess {

  /** Whether the caller, of the same side, opened this case and the time has not run out. */
  boolean opened(EntityManager em, UUID caseFile, Principal caller);
}
