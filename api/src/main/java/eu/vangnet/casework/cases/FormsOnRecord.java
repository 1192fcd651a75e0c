package eu.vangnet.casework.cases;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The forms of its own module that were filled in about a case. */
public interface FormsOnRecord {

  /** When the tenant's own people wrote each form last, by its code. */
  Map<String, Instant> written(EntityManager em, UUID caseFile);

  /** Whether the module of the case has a form of this code that is about a person or a case. */
  boolean has(EntityManager em, UUID caseFile, String form);
}
