package eu.vangnet.platform.oversight;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/**
 * Tells which objects of a feature are about the same person as a given one; a bean that implements
 * it is found. Works in the caller's unit of work of the bound tenant and decides nothing about
 * rights. Thread-safe.
 */
public interface SubjectReferences {

  /**
   * The objects about the persons that these are about. A feature answers for one step only, such
   * as from a task to its case; whoever asks goes on with what it is told.
   *
   * @param ids of records that the journal names
   * @return those of the given ones that the feature keeps, and what stands beside them; empty
   *     where it keeps none
   */
  Set<UUID> sameSubject(EntityManager em, Set<UUID> ids);

  /**
   * The objects that are about others too, and tell of these persons whoever reads them, such as a
   * conference that talked about a case. What else is done with them says nothing of the persons.
   */
  default Set<UUID> telling(EntityManager em, Set<UUID> ids) {
    return Set.of();
  }
}
