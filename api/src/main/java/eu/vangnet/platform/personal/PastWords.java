package eu.vangnet.platform.personal;

import jakarta.persistence.EntityManager;
import java.util.Set;

/**
 * Who knows what rows said before they were changed; a bean that implements it is found. A person
 * whose name was corrected away is still in what a record was.
 */
public interface PastWords {

  /** The identifiers of the rows that named the person before. */
  Set<String> naming(EntityManager em, SoughtPerson person);
}
