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
   * The objects about the person that this one is about, itself among them.
   *
   * @param id of a record that the journal names
   * @return empty where the feature has no such record
   */
  Set<UUID> sameSubject(EntityManager em, UUID id);
}
